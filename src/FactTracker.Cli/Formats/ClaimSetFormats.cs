using System.CommandLine;
using FactTracker.Interchange;
using FactTracker.Serialization;
using FactTracker.WebPages;

namespace FactTracker.Cli;

/// <summary>The formats the command knows. A further one is one row more.</summary>
internal static class ClaimSetFormats
{
    public static IReadOnlyList<ClaimSetFormat> All { get; } =
    [
        ClaimSetFormat.Native("json", [".claims.json", ".json"], SerializationForm.Document),
        ClaimSetFormat.Native("jsonl", [".claims.jsonl", ".jsonl", ".ndjson"], SerializationForm.Lines),
        .. Foreign.Select(ClaimSetFormat.Of),
    ];

    /// <summary>The format for what has no name that would tell one.</summary>
    public static ClaimSetFormat Default => All[0];

    public static IReadOnlyList<string> Readable { get; } = [.. All.Where(format => format.Read is not null).Select(format => format.Name)];

    public static IReadOnlyList<string> Writable { get; } = [.. All.Where(format => format.Write is not null).Select(format => format.Name)];

    // In the order in which they are asked whether a text is theirs: the more particular first.
    private static IReadOnlyList<IClaimSetFormat> Foreign =>
    [
        FactCheckToolsFormat.Default,
        ClaimReviewFormat.Default,
        WebPageFormat.Default,
        JsonLdFormat.Default,
        NanopublicationFormat.Default,
        ProvFormat.Default,
        StixFormat.Default,
        GedcomXFormat.Default,
        FollowTheMoneyFormat.Statements,
        FollowTheMoneyFormat.StatementLines,
        FollowTheMoneyFormat.PackedStatements,
        FollowTheMoneyFormat.Entities,
        QuickStatementsFormat.Default,
        WikibaseFormat.Default,
        XlsxFormat.Default,
        TableFormat.Csv,
        TableFormat.Tsv,
        MarkdownFormat.Default,
        CslJsonFormat.Default,
        BibTeXFormat.Default,
        RisFormat.Default,
    ];

    /// <summary>An option that takes one of some formats.</summary>
    public static Option<ClaimSetFormat?> Option(string name, string description, IReadOnlyList<string> names) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', names),
        CustomParser = argument =>
        {
            var written = Choice.Parse(argument, argument.Tokens[0], names);
            return All.FirstOrDefault(format => format.Name == written);
        },
    };

    /// <summary>The format to write a file in, as its ending tells, or null.</summary>
    public static ClaimSetFormat? OfWritten(string path) => Nearest(All.Where(format => format.Write is not null), path);

    /// <summary>The format of a text: what it begins with tells, or the ending of its file. Null for what may be our own.</summary>
    public static ClaimSetFormat? OfRead(ReadOnlySpan<byte> head, string path)
    {
        if (ClaimSetReader.Recognises(head)) return null;
        foreach (var format in All)
        {
            if (format is { Read: not null, Foreign: { } foreign } && foreign.Recognises(head)) return format;
        }

        return Nearest(All.Where(format => format.Read is not null), path) is { Foreign: not null } told ? told : null;
    }

    // The longest ending tells most: x.prov.json is PROV, although it is .json too.
    private static ClaimSetFormat? Nearest(IEnumerable<ClaimSetFormat> formats, string path)
    {
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return formats.Select(format => (Format: format, Length: format.Endings.Where(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)).Select(ending => ending.Length).DefaultIfEmpty().Max()))
            .Where(candidate => candidate.Length > 0).OrderByDescending(candidate => candidate.Length).Select(candidate => candidate.Format).FirstOrDefault();
    }
}
