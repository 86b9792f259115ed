namespace PaperCatalog.Lookup;

/// <summary>The command: finds papers and shows one in full, or several as a list.</summary>
internal static class LookupCommand
{
    // The keys are constants of the catalog: an example that is no longer true does not compile.
    private const string Usage =
        $"""
        Finds papers in a catalog that was compiled in.

          lookup                          all papers
          lookup {Papers.Keys.Lloyd1982}                a key
          lookup 10.1109/TIT.1982.1056489 a DOI, or its address
          lookup arXiv:2010.13993         an arXiv identifier
          lookup graph networks           words of the title, names, venue or abstract
          lookup --bibtex {Papers.Keys.Lloyd1982}       the paper for another tool: --bibtex, --ris, --csl-json
        """;

    /// <summary>Runs the command.</summary>
    /// <returns>0; 1 when nothing was found; 2 when the arguments mean nothing.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        if (arguments is ["--help" or "-h" or "-?"])
        {
            output.WriteLine(Usage);
            return 0;
        }

        Func<IEnumerable<Paper>, string>? format = null;
        if (arguments is [['-', ..] option, .. var rest])
        {
            format = FormatOf(option);
            arguments = rest;
            if (format is null)
            {
                errors.WriteLine($"'{option}' is no option.\n\n{Usage}");
                return 2;
            }
        }

        var found = PaperSearch.Find(string.Join(' ', arguments));
        switch (found)
        {
            case []:
                errors.WriteLine("No paper has that key, identifier or those words.");
                return 1;
            case var _ when format is not null:
                output.Write(format(found));
                break;
            case [var paper]:
                PaperText.Write(paper, output);
                break;
            default:
                PaperText.WriteList(found, output);
                break;
        }

        return 0;
    }

    private static Func<IEnumerable<Paper>, string>? FormatOf(string option) => option switch
    {
        "--bibtex" => PaperWriting.ToBibTeX,
        "--ris" => PaperWriting.ToRis,
        "--csl-json" => PaperWriting.ToCslJson,
        _ => null,
    };
}
