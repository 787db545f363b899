using FactTracker.Analysis;
using FactTracker.History;
using NodaTime;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of every type of ledgers that is equal by content, as <see cref="SampleValues"/> has them.</summary>
internal static class LedgerTypeSamples
{
    private static readonly Instant Day = Instant.FromUtc(2025, 10, 1, 9, 0);

    public static Dictionary<Type, Func<object[]>> Table { get; } = new()
    {
        [typeof(LedgerEntry)] = () =>
        [
            Entry(), Entry() with { Sequence = 2 }, Entry() with { At = Day + Duration.Epsilon }, Entry() with { Kind = EntryKind.Cite },
            Entry() with { By = new Agent("Anna") }, Entry() with { Why = "why" }, Entry() with { Header = new ClaimSet { Title = "T" } },
            Entry() with { Sources = [new Source("s")] }, Entry() with { Claims = [new Claim("c")] }, Entry() with { Removed = ["c"] },
            Entry() with { Judgement = new Judgement("a", "b", JudgementVerdict.Same) }, Entry() with { Fingerprint = Digest.Of("x"u8) },
        ],
        [typeof(Ledger)] = () =>
        [
            Ledger.Empty, Ledger.Of([Entry()]), Ledger.Of([Entry() with { Why = "why" }]),
            Ledger.Of([Entry(), Entry() with { Sequence = 2 }]),
            Ledger.After(new LedgerState(5, Day), []),
        ],
        [typeof(LedgerState)] = () =>
        [
            new LedgerState(1, Day), new LedgerState(2, Day), new LedgerState(1, Day) { Set = new ClaimSet { Title = "T" } },
            new LedgerState(1, Day) { Tombstones = [new Tombstone("a", 1, Day)] },
            new LedgerState(1, Day) { Judgements = Judgements.Of([new Judgement("a", "b", JudgementVerdict.Same)]) },
        ],
        [typeof(Tombstone)] = () =>
        [
            new Tombstone("a", 1, Day), new Tombstone("b", 1, Day), new Tombstone("a", 2, Day), new Tombstone("a", 1, Day) { Why = "why" },
            new Tombstone("a", 1, Day) { By = new Agent("Anna") },
        ],
        [typeof(LedgerHolder)] = () =>
        [
            new LedgerHolder(1, "mars", "anna", Day), new LedgerHolder(2, "mars", "anna", Day), new LedgerHolder(1, "venus", "anna", Day),
        ],
        [typeof(LedgerVerification)] = () =>
        [
            new LedgerVerification(1, null, []), new LedgerVerification(2, null, []), new LedgerVerification(1, Digest.Of("x"u8), []),
            new LedgerVerification(1, null, []) { Checkpoints = 1 },
        ],
    };

    private static LedgerEntry Entry() => new(1, Day, EntryKind.Assert);
}
