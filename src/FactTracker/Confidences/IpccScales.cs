using static FactTracker.Confidences.Band;

namespace FactTracker.Confidences;

/// <summary>The likelihood scales of the Intergovernmental Panel on Climate Change.</summary>
internal static class IpccScales
{
    public static readonly ConfidenceScale Ar5 = new("ipcc-ar5", "IPCC likelihood, fifth and sixth assessment reports",
    [
        new(["exceptionally unlikely"], Closed(0, 1)),
        new(["extremely unlikely"], Closed(0, 5)),
        new(["very unlikely"], Closed(0, 10)),
        new(["unlikely"], Closed(0, 33)),
        new(["about as likely as not"], Closed(33, 66)),
        new(["more likely than not"], Over(50, 100)),
        new(["likely"], Closed(66, 100)),
        new(["very likely"], Closed(90, 100)),
        new(["extremely likely"], Closed(95, 100)),
        new(["virtually certain"], Closed(99, 100)),
    ], nested: true);

    public static readonly ConfidenceScale Ar4 = new("ipcc-ar4", "IPCC likelihood, fourth assessment report, working group II",
    [
        new(["exceptionally unlikely"], Under(0, 1)),
        new(["very unlikely"], Closed(1, 10)),
        new(["unlikely"], Closed(10, 33)),
        new(["medium likelihood"], Closed(33, 66)),
        new(["likely"], Closed(66, 90)),
        new(["very likely"], Closed(90, 99)),
        new(["virtually certain"], Over(99, 100)),
    ]);
}
