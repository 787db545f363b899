namespace FactTracker.Reading;

/// <summary>
/// Completes the first of two levels with the unit and the scale of the second: in "edged up from 4.1 to 4.3 per cent" both are shares.
/// <code>
/// levels = change "from" amount [time] "to" amount
/// </code>
/// </summary>
internal static class LevelGrammar
{
    private const int LongestTime = 5; // Tokens: "in September of last year".
    private const int FarthestApart = 20; // Levels that differ by a larger factor do not share a scale.

    /// <summary>The first level with the unit of the second, or the amount unchanged.</summary>
    public static Amount WithUnitOfEnd(Passage passage, int at, Amount first)
    {
        if (first.HasUnit || first.Kind != MentionKind.Number || !RangeGrammar.IsEndOfChange(passage, at)) return first;
        if (End(passage, first.End) is not { } joint || AmountGrammar.Read(passage, joint) is not { HasUnit: true } second) return first;
        var value = first.Value;
        if (first.Scale == 1 && second.Scale > 1 && IsOfScale(first, second)) value = Exact.Plain(first.Value * second.Scale);
        else if (second.Kind == MentionKind.Money && second.Scale == 1 && IsFar(first.Value, second.Value)) return first;
        return first with { Value = value, Unit = second.Unit, Kind = second.Kind };
    }

    private static bool IsOfScale(Amount first, Amount second) =>
        Exact.Multiply(first.Value, second.Scale) is { } scaled && !IsFar(scaled, second.Value);

    private static bool IsFar(decimal one, decimal other) =>
        Math.Abs(one) > FarthestApart * Math.Abs(other) || Math.Abs(other) > FarthestApart * Math.Abs(one);

    // The position after "to", which follows the amount or its time.
    private static int? End(Passage passage, int at)
    {
        var isTime = passage[at].Entry.Can(WordUse.When | WordUse.At);
        for (var place = at; place <= at + (isTime ? LongestTime : 0); place++)
        {
            if (passage[place].IsDash) return null;
            if (passage.Find(PhraseKind.To, place) is { } joint) return joint.End;
        }

        return null;
    }
}
