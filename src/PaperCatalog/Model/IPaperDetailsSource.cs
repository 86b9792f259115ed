namespace PaperCatalog;

/// <summary>Has a paper as text and reads from it what <see cref="Paper"/> does not hold itself.</summary>
internal interface IPaperDetailsSource
{
    /// <summary>Reads the details; may be called by several threads at once.</summary>
    /// <param name="paper">The paper whose they are.</param>
    PaperDetails ReadDetails(Paper paper);
}
