using static FactTracker.Confidences.Band;

namespace FactTracker.Confidences;

/// <summary>The scales of the intelligence services.</summary>
internal static class IntelligenceScales
{
    // The first word of each row is from the directive's first column, the second word from its second.
    public static readonly ConfidenceScale Icd203 = new("icd203", "US Intelligence Community Directive 203",
    [
        new(["almost no chance", "remote"], Closed(1, 5)),
        new(["very unlikely", "highly improbable"], Closed(5, 20)),
        new(["unlikely", "improbable"], Closed(20, 45)),
        new(["roughly even chance", "roughly even odds"], Closed(45, 55)),
        new(["likely", "probable"], Closed(55, 80)),
        new(["very likely", "highly probable"], Closed(80, 95)),
        new(["almost certain", "nearly certain"], Closed(95, 99)),
    ], wordColumns: 2);

    public static readonly ConfidenceScale Kent1964 = new("kent1964", "Sherman Kent, Words of Estimative Probability, 1964",
    [
        new(["almost certainly not"], Around(7, 5), 0.07m),
        new(["probably not"], Around(30, 10), 0.30m),
        new(["chances about even", "about even"], Around(50, 10), 0.50m),
        new(["probable"], Around(75, 12), 0.75m),
        new(["almost certain"], Around(93, 6), 0.93m),
    ]);

    public static readonly ConfidenceScale Phia2025 = new("phia-2025", "UK PHIA probability yardstick, page of 24 March 2025",
    [
        new(["remote chance", "remote"], Closed(0, 5)),
        new(["highly unlikely"], Closed(10, 20)),
        new(["unlikely"], Closed(25, 35)),
        new(["realistic possibility"], Under(40, 50)),
        new(["likely", "probable", "probably", "likely or probable", "likely or probably"], Closed(55, 75)),
        new(["highly likely"], Closed(80, 90)),
        new(["almost certain"], Closed(95, 100)),
    ]);
}
