using FactTracker.History;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of the answers about evidence; see <see cref="SampleValues"/>.</summary>
internal static class EvidenceSamples
{
    private static readonly SourceCopy Copy = SourceCopy.FromText("a");

    public static IReadOnlyDictionary<Type, Func<object[]>> Table { get; } = new Dictionary<Type, Func<object[]>>
    {
        [typeof(EvidencePlace)] = () =>
            [new EvidencePlace(0, 1, 1, 1), new EvidencePlace(0, 2, 1, 1), new EvidencePlace(0, 1, 1, 1) { Page = 1 }],
        [typeof(WordChange)] = () => [new WordChange("65", "63"), new WordChange("63", "65"), new WordChange("65", "")],
        [typeof(CopyHash)] = () =>
            [new CopyHash("a", new ContentHash("sha256", "0")), new CopyHash("b", new ContentHash("sha256", "0"))],
        [typeof(SourceCopyReading)] = () =>
            [new SourceCopyReading(), new SourceCopyReading { Fault = "It is no text." }, new SourceCopyReading { Copy = Copy }],
        [typeof(EvidenceFinding)] = () =>
        [
            new EvidenceFinding("c", 0, "s", EvidenceState.Found),
            new EvidenceFinding("c", 0, "s", EvidenceState.Gone),
            new EvidenceFinding("c", 1, "s", EvidenceState.Found),
            new EvidenceFinding("c", 0, "s", EvidenceState.Found) { Missing = ["65"] },
        ],
        [typeof(EvidenceReport)] = () =>
        [
            new EvidenceReport([]),
            new EvidenceReport([new EvidenceFinding("c", 0, "s", EvidenceState.Found)]),
            new EvidenceReport([new EvidenceFinding("c", 0, "s", EvidenceState.Gone)]),
        ],
    };
}
