namespace PaperCatalog.Reading.Names;

/// <summary>A name cut into BibTeX's four parts, as runs of its <see cref="NameSplitter.Tokens"/>.</summary>
internal readonly record struct NameParts(TokenRun First, TokenRun Von, TokenRun Last, TokenRun Jr, NameFault Fault);
