using FactTracker.Publishing;
using NodaTime;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of every type of publishing that is equal by content, as <see cref="SampleValues"/> has them.</summary>
internal static class PublishingSamples
{
    private static readonly Problem Leak = new(Rules.LeakedSecret, "$", "m");

    public static Dictionary<Type, Func<object[]>> Table { get; } = new()
    {
        [typeof(Marking)] = () =>
        [
            new Marking(), new Marking { Tlp = TlpLevel.Red }, new Marking { EmbargoedUntil = "2026" },
            new Marking { IsConfidential = true },
        ],
        [typeof(TlpLevel)] = () => [.. TlpLevel.Known, TlpLevel.Parse("PURPLE")],
        [typeof(PublishingOptions)] = () =>
        [
            new PublishingOptions(default), new PublishingOptions(NodaConstants.BclEpoch),
            new PublishingOptions(default) { MaxMark = TlpLevel.Red }, new PublishingOptions(default) { Unmarked = TlpLevel.Red },
            new PublishingOptions(default) { Allowed = ["a"] },
        ],
        [typeof(WithheldRecord)] = () =>
        [
            new WithheldRecord("a", WithheldReason.Mark, null), new WithheldRecord("b", WithheldReason.Mark, null),
            new WithheldRecord("a", WithheldReason.Embargo, null), new WithheldRecord("a", WithheldReason.Mark, "withheld-1"),
        ],
        [typeof(PublicationResult)] = () =>
            [new PublicationResult([], []), new PublicationResult([Leak], []), new PublicationResult([], [Leak])],
    };
}
