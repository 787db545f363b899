namespace FactTracker.Reading;

/// <summary>The weights of the signs in a logistic sum.</summary>
internal static class WorthWeights
{
    private const double Bias = -1.6;

    public static IReadOnlyList<(WorthSigns Sign, double Weight, string Reason)> All { get; } =
    [
        (WorthSigns.Amount, 0.8, "has an amount"),
        (WorthSigns.Number, 1.1, "has a number"),
        (WorthSigns.Comparison, 0.9, "compares"),
        (WorthSigns.Superlative, 0.6, "has a superlative"),
        (WorthSigns.Attribution, 0.3, "names its source"),
        (WorthSigns.Statistics, 1.0, "has words of official statistics"),
        (WorthSigns.Conduct, 0.9, "states what was done"),
        (WorthSigns.Scope, 0.5, "speaks of all, most or none"),
        (WorthSigns.Name, 0.7, "has a name"),
        (WorthSigns.Plan, -1.1, "is a plan or an expectation"),
        (WorthSigns.Opinion, -0.9, "is an opinion or a demand"),
        (WorthSigns.Question, -1.6, "is a question"),
        (WorthSigns.Promise, -0.8, "is a promise"),
        (WorthSigns.Self, -0.8, "is about the speaker"),
        (WorthSigns.Address, -0.6, "speaks to the listener"),
        (WorthSigns.Reference, -1.0, "refers to a part of the text"),
        (WorthSigns.Brief, -0.5, "is short"),
        (WorthSigns.Condition, -0.7, "has a condition"),
    ];

    public static double Score(WorthSigns signs)
    {
        var sum = Bias;
        foreach (var (sign, weight, _) in All)
        {
            if (signs.HasFlag(sign)) sum += weight;
        }

        return Math.Round(1 / (1 + Math.Exp(-sum)), 2);
    }
}
