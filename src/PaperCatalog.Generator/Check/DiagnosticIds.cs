namespace PaperCatalog.Generator.Check;

/// <summary>The identifiers of our diagnostics. docs/rules has a page for each.</summary>
internal static class DiagnosticIds
{
    public const string InternalFailure = "PCAT0001";
    public const string InvalidOption = "PCAT0002";
    public const string UnsupportedLanguageVersion = "PCAT0003";
    public const string NoPaperFiles = "PCAT0004";
    public const string InvalidCatalogName = "PCAT0005";
    public const string NoRecords = "PCAT0006";
    public const string UnclosedBrace = "PCAT0101";
    public const string UnclosedQuote = "PCAT0102";
    public const string MissingComma = "PCAT0103";
    public const string MissingKey = "PCAT0104";
    public const string MissingEquals = "PCAT0105";
    public const string MissingValue = "PCAT0106";
    public const string UndefinedString = "PCAT0107";
    public const string UnexpectedText = "PCAT0108";
    public const string DuplicateField = "PCAT0109";
    public const string UnknownMacro = "PCAT0110";
    public const string UnknownCrossReference = "PCAT0111";
    public const string CrossReferenceCycle = "PCAT0112";
    public const string InvalidDate = "PCAT0113";
    public const string LimitExceeded = "PCAT0114";
    public const string MissingAbstract = "PCAT0115";
    public const string UndecodableText = "PCAT0116";
    public const string MalformedName = "PCAT0117";
    public const string WrongFormat = "PCAT0118";
    public const string MalformedSyntax = "PCAT0119";
    public const string UnclosedRecord = "PCAT0120";
    public const string InferredName = "PCAT0201";
    public const string NameCollision = "PCAT0202";
    public const string KeyClash = "PCAT0203";
    public const string Contradiction = "PCAT0301";
    public const string UndefinedKey = "PCAT0401";
    public const string UndefinedCitation = "PCAT0402";
    public const string RawCitation = "PCAT0403";
    public const string UnknownRawCitation = "PCAT0404";
    public const string Disagreement = "PCAT0405";
    public const string UncitedPaper = "PCAT0406";
    public const string RetractedPaper = "PCAT0407";
    public const string SupersededPaper = "PCAT0408";
    public const string InvalidDoi = "PCAT0501";
    public const string DecoratedDoi = "PCAT0502";
    public const string InvalidArXivId = "PCAT0503";
    public const string InvalidIsbn = "PCAT0504";
    public const string InvalidIssn = "PCAT0505";
    public const string InvalidOrcid = "PCAT0506";
    public const string InvalidPubMedId = "PCAT0507";
    public const string IdentifierContradiction = "PCAT0508";
    public const string FutureDate = "PCAT0509";
    public const string BackwardPages = "PCAT0510";
    public const string BackwardDate = "PCAT0511";
    public const string ShortYear = "PCAT0512";
    public const string ImpossibleDay = "PCAT0513";
}
