namespace FactTracker.Reading;

/// <summary>How much a sentence is worth checking, judged by its words.</summary>
/// <remarks>
/// The score orders sentences. It is not a probability, and says nothing about whether the sentence is true. Equality is by content.
/// </remarks>
/// <param name="Score">The score from 0 to 1, rounded to two digits.</param>
/// <param name="Reasons">What speaks for checking, then what speaks against it.</param>
/// <example><code>
/// var draft = ProseReader.Read("Unemployment fell to 4.1 per cent in March, the lowest level since 1974.").Drafts[0];
/// Console.WriteLine($"{draft.Worth.Score}: {string.Join(", ", draft.Worth.Reasons)}");
/// </code></example>
public sealed record CheckWorth(double Score, ValueList<string> Reasons)
{
    /// <summary>A score of zero without reasons: nothing is known.</summary>
    public static CheckWorth Unknown { get; } = new(0, []);

    /// <summary>Returns the worth of a sentence with these signs.</summary>
    internal static CheckWorth Of(WorthSigns signs)
    {
        var found = WorthWeights.All.Where(weight => signs.HasFlag(weight.Sign)).ToList();
        return new CheckWorth(
            WorthWeights.Score(signs),
            [.. found.Where(weight => weight.Weight > 0).Concat(found.Where(weight => weight.Weight < 0)).Select(weight => weight.Reason)]);
    }
}
