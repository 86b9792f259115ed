using PaperCatalog.Collections;

namespace PaperCatalog.Generator.Name;

/// <summary>A member of a view, such as one author.</summary>
/// <param name="Identifier">A C# identifier, unique in the view.</param>
/// <param name="DisplayName">What it stands for, in words.</param>
/// <param name="Papers">How many papers it has; spellings of one paper count each.</param>
/// <param name="Keys">The keys under which the library has its papers; more than one when spellings share the identifier.</param>
internal sealed record ViewMember(string Identifier, string DisplayName, int Papers, ValueList<string> Keys);
