using System.Text.RegularExpressions;

namespace FactTracker.Cli.Tests;

/// <summary>A run of every verb that does what it is for, so that what holds of all verbs can be tested of all.</summary>
internal static partial class EveryVerb
{
    private const string At = "2026-01-01T00:00:00Z";

    /// <summary>The runs. What begins with @ is a file of the folder of <see cref="PrepareAsync"/>.</summary>
    public static IReadOnlyList<string[]> Runs { get; } =
    [
        ["check", "@set.json"],
        ["show", "@set.json"],
        ["list", "@set.json"],
        ["list", "@set.json", "--subject", "Mars"],
        ["date", "2024"],
        ["read", "In 2024, 65% of Russians called China friendly"],
        ["convert", "@set.json", "-", "--to", "jsonl"],
        ["convert", "@set.json", "@new.jsonl"],
        ["import", "@set.json", "--into", "@new.db"],
        ["query", "@claims.db"],
        ["query", "@claims.db", "subject = Mars"],
        ["export", "@claims.db"],
        ["export", "@claims.db", "-o", "@new.jsonl"],
        ["store", "stats", "@claims.db"],
        ["store", "verify", "@claims.db"],
        ["store", "history", "@claims.db", "cases"],
        ["store", "remove", "@claims.db", "cases", "--at", At],
        ["origins", "@set.json"],
        ["conflicts", "@set.json"],
        ["agreement", "@set.json"],
        ["truth", "@set.json"],
        ["confidence", "@set.json"],
        ["stale", "@set.json", "--at", "2026-01-01"],
        ["agenda", "@set.json", "--at", "2026-01-01", "--until", "2026-12-31"],
        ["series", "@set.json"],
        ["derive", "@set.json"],
        ["matrix", "@set.json", "cases", "friendly-2024"],
        ["find", "@set.json", "65 per cent call China friendly"],
        ["find", "@set.json", "Cats sleep"],
        ["verify", "In 2024, 65 per cent call China friendly", "--against", "@set.json"],
        ["duplicates", "@set.json"],
        ["diff", "@set.json", "@other.json"],
        ["report", "@set.json", "-o", "@new.html"],
        ["publish", "@set.json", "-o", "@new.json", "--at", At],
        ["report", "@set.json", "--to", "markdown"],
        ["judge", "@new.judgements.jsonl", "cases", "friendly-2024", "not-same", "--at", At],
        ["hash", "@set.json"],
        ["evidence", "@set.json", "--texts", "@texts"],
        ["record", "@new.ledger.jsonl", "@set.json", "--at", At],
        ["log", "@set.ledger.jsonl"],
        ["blame", "@set.ledger.jsonl", "cases"],
        ["merge", "@set.json", "@set.json", "@other.json"],
        ["join", "@set.json"],
        ["resolve", "@set.json"],
        ["ledger", "verify", "@set.ledger.jsonl"],
        ["ledger", "checkpoint", "@set.ledger.jsonl", "--at", At],
        ["ledger", "pack", "@signed.ledger.jsonl", "--to", "@old.jsonl"],
        ["ledger", "snapshot", "@set.ledger.jsonl"],
        ["new", "@new.json", "--title", "T", "--at", At],
        ["add", "@set.json", "In 2023, 60% agreed", "--at", At],
        ["fmt", "@set.json"],
        ["mcp", "@set.json"],
        ["formats"],
        ["schema"],
        ["completion", "bash"],
        ["man"],
    ];

    /// <summary>The names of all verbs that do something, such as <c>ledger verify</c>.</summary>
    public static IEnumerable<string> Names => FactTrackerCommand.Verbs.SelectMany(verb => NamesOf(verb, ""));

    /// <summary>The name of the verb of a run.</summary>
    public static string NameOf(string[] run) => Names.OrderByDescending(name => name.Length)
        .First(name => string.Join(' ', run).StartsWith(name, StringComparison.Ordinal));

    /// <summary>Writes the files that the runs need.</summary>
    /// <param name="set">The set; it has the claims <c>cases</c> and <c>friendly-2024</c>.</param>
    /// <param name="copy">The text of the source <c>note</c>.</param>
    public static async Task<Folder> PrepareAsync(string set, string copy = "65 per cent call China friendly")
    {
        var folder = new Folder();
        folder.Write("set.json", set);
        folder.Write("other.json", set.Replace("\"amount\": 65", "\"amount\": 64", StringComparison.Ordinal));
        Directory.CreateDirectory(folder["texts"]);
        folder.Write(Path.Combine("texts", "note.txt"), copy);
        string[][] beginnings =
        [
            ["import", folder["set.json"], "--into", folder["claims.db"]],
            ["record", folder["set.ledger.jsonl"], folder["set.json"], "--at", "2025-10-01T09:00:00Z"],
            ["record", folder["signed.ledger.jsonl"], folder["set.json"], "--at", "2025-10-01T09:00:00Z"],
            ["ledger", "checkpoint", folder["signed.ledger.jsonl"], "--at", "2025-10-02T09:00:00Z"],
        ];
        foreach (var arguments in beginnings) await CommandRun.Of(arguments);
        return folder;
    }

    /// <summary>Runs one of them; what it says of the folder, and of the time of the import, is the same in each.</summary>
    public static async Task<CommandRun> RunAsync(Folder folder, Surroundings surroundings, IEnumerable<string> arguments)
    {
        string[] placed = [.. arguments.Select(one => one is ['@', .. var name] ? folder[name] : one)];
        var run = await CommandRun.Of(surroundings, placed);
        return new CommandRun(
            run.Code,
            System.Text.Encoding.UTF8.GetBytes(TimeOfClock().Replace(run.Out.Replace(folder.Path, "@", StringComparison.Ordinal), "now")),
            run.Error.Replace(folder.Path, "@", StringComparison.Ordinal));
    }

    private static IEnumerable<string> NamesOf(IVerb verb, string above) => verb.Verbs.Count == 0
        ? [above + verb.Name]
        : verb.Verbs.SelectMany(below => NamesOf(below, $"{above}{verb.Name} "));

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z")]
    private static partial Regex TimeOfClock();
}
