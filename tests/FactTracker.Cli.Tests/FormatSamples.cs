using System.Globalization;
using System.Text;
using FactTracker.History;
using FactTracker.Interchange;

namespace FactTracker.Cli.Tests;

/// <summary>The same few records in every format that can be read.</summary>
internal static class FormatSamples
{
    public const int Count = 12;

    private static readonly ClaimSet Set = new()
    {
        Sources = [.. Enumerable.Range(1, Count).Select(SourceOf)],
        Claims = [.. Enumerable.Range(1, Count).Select(ClaimOf)],
    };

    // Formats of entities have claims about them only.
    private static readonly ClaimSet Entities = ReadAs("ftm", string.Join('\n', Enumerable.Range(1, Count).Select(number =>
        $$$"""{"id":"e{{{Text(number)}}}","schema":"Person","datasets":["d"],"properties":{"name":["Person {{{Text(number)}}}"],"country":["ru"]}}""")));

    private static readonly ClaimSet Items = ReadAs("wikibase", $"[\n{string.Join(",\n", Enumerable.Range(1, Count).Select(ItemOf))}\n]\n");

    /// <summary>The formats that are read without a mapping.</summary>
    public static IEnumerable<IReadableFormat> Formats =>
        CommandFormats.All.Readable.Where(format => format.Name != RecordsFormat.Default.Name);

    /// <summary>Returns the records as a text in a format.</summary>
    public static byte[] TextOf(IReadableFormat format)
    {
        var set = format.Name.StartsWith("ftm", StringComparison.Ordinal) ? Entities
            : format.Name is "wikibase" or "quickstatements" ? Items
            : Set;
        if (format is LedgerFormat) return LedgerOf(set);
        if (format is not IWritableFormat writable) return Encoding.UTF8.GetBytes(Written(format.Name));
        using var output = new MemoryStream();
        writable.Write(set, output);
        return output.ToArray();
    }

    /// <summary>Returns a file name with the extension of a format.</summary>
    public static string NameOf(IReadableFormat format) => $"sample{format.Endings.FirstOrDefault(".json")}";

    private static byte[] LedgerOf(ClaimSet set)
    {
        using var folder = new Folder();
        var at = NodaTime.Instant.FromUtc(2025, 10, 1, 9, 0);
        LedgerFile.Append(folder["l.ledger.jsonl"], Ledger.Empty.Record(set, at), new LedgerHolder(1, "host", "user", at));
        return File.ReadAllBytes(folder["l.ledger.jsonl"]);
    }

    private static ClaimSet ReadAs(string format, string text) =>
        ((IReadableFormat)CommandFormats.All.Find(format)!).Read(Encoding.UTF8.GetBytes(text)).Require();

    private static string ItemOf(int number) =>
        $$$"""{"id":"Q{{{Text(number)}}}","type":"item","labels":{"en":{"language":"en","value":"Item {{{Text(number)}}}"}},"claims":{"P1":[{"mainsnak":{"snaktype":"novalue","property":"P1"},"type":"statement","id":"Q{{{Text(number)}}}$1"}]}}""";

    private static Source SourceOf(int number) => new(Named("s", number))
    {
        Title = Named("Title ", number),
        Url = new Url(Named("https://example.org/s", number)),
        Published = "2024",
        Kind = SourceKind.Report,
    };

    private static Claim ClaimOf(int number) => new(Named("c", number))
    {
        Text = Named("Claim number ", number),
        Subject = ["China"],
        Property = "called friendly",
        Value = [new Quantity(number, Unit.Percent)],
        When = "2024",
        Citations = [new Citation(Named("s", number))],
        Reviews = [new Review { Author = "A Desk", Verdict = Verdict.False, Url = new Url(Named("https://example.org/r", number)) }],
    };

    private static string Written(string format)
    {
        var claims = Enumerable.Range(1, Count).Select(number => format == "factcheck-api" ? AnswerOf(number) : ScriptOf(number));
        return format == "factcheck-api"
            ? $$"""{"claims":[{{string.Join(",\n", claims)}}]}"""
            : $"<!DOCTYPE html><html><head><title>Checks</title>\n{string.Join('\n', claims)}\n</head><body></body></html>";
    }

    private static string AnswerOf(int number) => $$"""
        {"text":"Claim number {{Text(number)}}","claimant":"A","claimDate":"2024-01-01T00:00:00Z","claimReview":[{"publisher":{"name":"A Desk",
        "site":"example.org"},"url":"https://example.org/r{{Text(number)}}","title":"Title {{Text(number)}}","textualRating":"False"}]}
        """;

    private static string ScriptOf(int number) => $$$"""
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"ClaimReview","url":"https://example.org/r{{{Text(number)}}}",
        "claimReviewed":"Claim number {{{Text(number)}}}","author":{"@type":"Organization","name":"A Desk"},
        "reviewRating":{"@type":"Rating","alternateName":"False"}}</script>
        """;

    private static string Named(string what, int number) => what + Text(number);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
