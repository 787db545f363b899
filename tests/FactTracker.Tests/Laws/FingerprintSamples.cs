using FactTracker.History;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of every type of fingerprints that is equal by content, as <see cref="SampleValues"/> has them.</summary>
internal static class FingerprintSamples
{
    private static readonly Digest One = Digest.Of("1"u8);
    private static readonly Digest Two = Digest.Of("2"u8);

    public static Dictionary<Type, Func<object[]>> Table { get; } = new()
    {
        [typeof(RecordFingerprint)] = () =>
        [
            new RecordFingerprint("a", One, null), new RecordFingerprint("b", One, null), new RecordFingerprint("a", Two, null),
            new RecordFingerprint("a", One, Two),
        ],
        [typeof(FingerprintListing)] = () =>
        [
            new FingerprintListing(One, []), new FingerprintListing(Two, []),
            new FingerprintListing(One, [new RecordFingerprint("a", One, null)]),
        ],
    };
}
