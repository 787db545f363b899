using FactTracker.Analysis;
using FactTracker.History;
using NodaTime;

namespace FactTracker.Tests.History.Ledgers;

/// <summary>Small ledgers for tests, and folders to keep them in.</summary>
internal static class LedgerSamples
{
    public static readonly Instant Start = Instant.FromUtc(2025, 10, 1, 9, 0);

    public static readonly Instant Later = Start + Duration.FromHours(9);

    public static LedgerHolder Holder { get; } = new(4711, "mars", "anna", Start);

    public static Claim Claim(string id, string text) => new(id) { Text = text };

    /// <summary>An entry that asserts a claim, an hour after the one before.</summary>
    public static LedgerEntry Assert(long sequence, string id, string text) =>
        new(sequence, Start + Duration.FromHours(sequence), EntryKind.Assert) { By = new Agent("Anna"), Claims = [Claim(id, text)] };

    /// <summary>A ledger with an entry of each sort.</summary>
    public static IReadOnlyList<LedgerEntry> All() =>
    [
        new(1, Start, EntryKind.Revise) { Header = new ClaimSet { Title = "Who needs whom" }, Why = "begun" },
        new(2, Start, EntryKind.Assert)
        {
            By = new Agent("Anna", "anna@example.org"), Sources = [new Source("s1") { Title = "One" }, new Source("s2") { Title = "Two" }],
            Claims = [Claim("c1", "65% ≥ \"half\"\u2028İı"), Claim("c2", "Old")],
        },
        Assert(3, "c2", "New") with { Kind = EntryKind.Revise },
        new(4, Start + Duration.FromHours(4), EntryKind.Retract) { By = new Agent("Ben"), Why = "no such survey", Removed = ["c2", "s2"] },
        new(5, Start + Duration.FromHours(5), EntryKind.Judge)
        {
            By = new Agent("Ben"), Judgement = new Judgement("c1", "c9", JudgementVerdict.NotSame) { Why = "another year" },
        },
    ];

    /// <summary>A folder that is deleted at the end of the test.</summary>
    public sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("facttracker-ledger-");

        public string Ledger => this["a.ledger.jsonl"];

        public string this[string name] => Path.Combine(_directory.FullName, name);

        /// <summary>Appends entries, each on its own.</summary>
        public void Append(IEnumerable<LedgerEntry> entries)
        {
            using var appender = LedgerAppender.Open(Ledger, Holder);
            foreach (var entry in entries) appender.Append([entry]);
        }

        public void Dispose() => _directory.Delete(recursive: true);
    }
}
