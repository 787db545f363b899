using FactTracker.Interchange;

namespace FactTracker.Benchmarks.Commands;

/// <summary>The rows of the table: every format in and out, every verb that reads a set, and sets of all shapes.</summary>
/// <remarks>The order matters: a format is read from the file that its first row has written.</remarks>
internal static class CommandRows
{
    public const string Set = "{set.claims.json}";
    private const string Sources = "{sources.claims.json}";
    private const string Things = "{things.claims.json}";
    private const string Earlier = "{earlier.claims.json}";
    private const string Lines = "{set.claims.jsonl}";
    private const string Ledger = "{set.ledger.jsonl}";
    private const string Store = "{set.db}";
    private const string Copy = "{copy.claims.json}";
    private const string Texts = "{texts}";
    private const string Claim = "claim-000000";
    private const string Words = "60 per cent of adults stated trust in parliament";

    // After everything in the sets was recorded, so that there is nothing to report about that, whenever the command runs.
    private static readonly string[] Check = ["check", "--at", "2027-12-31"];

    /// <summary>The row that the others are compared with, for reading.</summary>
    public static CommandRow Reading { get; } = new("in: json", [.. Check, Set], Set, Yardsticks.In("json"));

    /// <summary>The row that the others are compared with, for writing.</summary>
    public static CommandRow Writing { get; } =
        new("out: json", ["convert", Set, "{out.claims.json}"], "{out.claims.json}", Yardsticks.Out("json"));

    /// <summary>Returns all rows.</summary>
    public static IEnumerable<CommandRow> All() => [Reading, Writing, .. Formats(), .. Verbs(), .. ShapeRows.All()];

    /// <summary>Returns the formats that have no row for reading, because none writes a file for it.</summary>
    public static IEnumerable<string> Unwritten() =>
        ClaimSetFormats.All.Readable.Where(format => format is not IWritableFormat and not LedgerFormat).Select(format => format.Name);

    private static IEnumerable<CommandRow> Formats()
    {
        foreach (var format in ClaimSetFormats.All.Writable.Where(format => format.Name != JsonFormat.Default.Name))
        {
            var ending = format.Endings is [var first, ..] ? first : ".txt";
            var file = $"{{set.as-{format.Name}{ending}}}";
            yield return new(
                $"out: {format.Name}", ["convert", SetFor(format.Name), file, "--to", format.Name], file, Yardsticks.Out(format.Name));
            if (format is IReadableFormat)
                yield return new($"in: {format.Name}", [.. Check, file], file, Yardsticks.In(format.Name));
        }
    }

    // A set of which the format carries the most.
    private static string SetFor(string format) => format switch
    {
        "bibtex" or "ris" or "csl-json" or "gedcomx" => Sources,
        "wikibase" or "quickstatements" or "ftm" or "ftm-csv" or "ftm-jsonl" or "ftm-pack" => Things,
        _ => Set,
    };

    private static CommandRow[] Verbs() =>
    [
        new("list", ["list", Set]),
        new("list --format json", ["list", Set, "--format", "json"]),
        new("list --where", ["list", Set, "--where", "value > 90%"]),
        new("show", ["show", Set]),
        new("hash", ["hash", Set]),
        new("convert --canonical", ["convert", Set, "{canonical.txt}", "--canonical"], "{canonical.txt}"),
        new("convert of lines to lines", ["convert", Lines, "{copy.claims.jsonl}"], "{copy.claims.jsonl}"),
        new("fmt", ["fmt", Copy], Copy, Prepare: Copied),
        new("add", ["add", Copy, Words, "--published", "2025-03", "--dry-run"], Prepare: Copied),
        new("conflicts", ["conflicts", Set]),
        new("agreement", ["agreement", Set]),
        new("origins", ["origins", Set]),
        new("confidence", ["confidence", Set]),
        new("truth", ["truth", Set]),
        new("stale", ["stale", Set, "--at", "2026-12-31"]),
        new("agenda", ["agenda", Set, "--at", "2026-01-01", "--until", "2030-12-31", "--max-age", "P2Y"]),
        new("series", ["series", Set]),
        new("derive", ["derive", Set]),
        new("matrix", ["matrix", Set, Claim, "claim-000001"]),
        new("find", ["find", Set, Words]),
        new("duplicates", ["duplicates", Set]),
        new("verify", ["verify", "--against", Set, Words]),
        new("evidence", ["evidence", Set, "--texts", Texts], Prepare: folder => Directory.CreateDirectory(CommandRow.In(folder, Texts))),
        new("report", ["report", Set, "-o", "{report.html}"], "{report.html}"),
        new("publish", ["publish", Set, "-o", "{publish.html}"], "{publish.html}"),
        new("diff", ["diff", Earlier, Set]),
        new("join", ["join", Earlier, Set, "-o", "{joined.claims.json}"], "{joined.claims.json}"),
        new("merge", ["merge", Earlier, Earlier, Set, "-o", "{merged.claims.json}"], "{merged.claims.json}"),
        new("resolve", ["resolve", Set]),
        new("record", ["record", Ledger, Set], Ledger, Prepare: folder => File.Delete(CommandRow.In(folder, Ledger))),
        new("in: ledger", [.. Check, Ledger], Ledger),
        new("log", ["log", Ledger], Ledger),
        new("blame", ["blame", Ledger, Claim], Ledger),
        new("ledger verify", ["ledger", "verify", Ledger], Ledger),
        new("import", ["import", Set, "--into", Store], Store, Prepare: folder => File.Delete(CommandRow.In(folder, Store))),
        new("query", ["query", Store, "value > 90%"]),
        new("in: store", [.. Check, Store]),
        new("export", ["export", Store, "-o", "{export.claims.jsonl}"], "{export.claims.jsonl}"),
    ];

    private static void Copied(string folder) => File.Copy(CommandRow.In(folder, Set), CommandRow.In(folder, Copy), overwrite: true);
}
