using FactTracker.History;
using FactTracker.Interchange;
using NodaTime;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of the answers of ledgers about time; see <see cref="SampleValues"/>.</summary>
internal static class TimesSamples
{
    private static readonly Instant At = Instant.FromUtc(2025, 10, 1, 9, 0);

    public static IReadOnlyDictionary<Type, Func<object[]>> Table { get; } = new Dictionary<Type, Func<object[]>>
    {
        [typeof(AsOfAnswer)] = () =>
        [
            new AsOfAnswer(ClaimSet.Empty),
            new AsOfAnswer(new ClaimSet { Title = "T" }),
            new AsOfAnswer(ClaimSet.Empty) { Known = At },
            new AsOfAnswer(ClaimSet.Empty) { About = Edtf.Parse("2024") },
            new AsOfAnswer(ClaimSet.Empty) { Match = TimeMatch.Certainly },
            new AsOfAnswer(ClaimSet.Empty) { LastEntry = 1, LastRecorded = At },
            new AsOfAnswer(ClaimSet.Empty) { IsSettled = true },
        ],
        [typeof(LogFilter)] = () =>
        [
            new LogFilter(),
            new LogFilter { Id = "a" },
            new LogFilter { By = "a" },
            new LogFilter { Since = At },
            new LogFilter { Until = At },
            new LogFilter { Kinds = [EntryKind.Cite, EntryKind.Assert] },
            new LogFilter { Kinds = [EntryKind.Cite] },
        ],
        [typeof(LoggedRecord)] = () =>
        [
            new LoggedRecord("a", LoggedEffect.Added),
            new LoggedRecord("b", LoggedEffect.Added),
            new LoggedRecord("a", LoggedEffect.Changed),
            new LoggedRecord("a", LoggedEffect.Changed) { Members = ["text"] },
        ],
        [typeof(LoggedEntry)] = () =>
        [
            new LoggedEntry(Entry(1)),
            new LoggedEntry(Entry(2)),
            new LoggedEntry(Entry(1)) { Records = [new LoggedRecord("a", LoggedEffect.Added)] },
            new LoggedEntry(Entry(1)) { HeaderMembers = ["title"] },
        ],
        [typeof(BlamedPart)] = () =>
        [
            new BlamedPart("text", "A", Entry(1)),
            new BlamedPart("notes", "A", Entry(1)),
            new BlamedPart("text", "B", Entry(1)),
            new BlamedPart("text", "A", null),
        ],
        [typeof(RecordBlame)] = () =>
        [
            new RecordBlame("a", IsSource: false),
            new RecordBlame("b", IsSource: false),
            new RecordBlame("a", IsSource: true),
            new RecordBlame("a", IsSource: false) { Parts = [new BlamedPart("text", "A", null)] },
            new RecordBlame("a", IsSource: false) { Removed = Entry(1) },
        ],
        [typeof(LedgerOptions)] = () => [new LedgerOptions(), new LedgerOptions { Known = At }],
    };

    private static LedgerEntry Entry(long sequence) => new(sequence, At, EntryKind.Assert);
}
