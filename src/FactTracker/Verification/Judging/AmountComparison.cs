using FactTracker.Analysis;

namespace FactTracker.Verification;

/// <summary>Compares the quantity of a statement with that of a claim. A hedge that the statement leaves out is never filled in.</summary>
internal sealed class AmountComparison(ClaimSet set)
{
    private const decimal Rounding = 0.01m; // 65.2% may be given as 65%; 12.4 as 12 is another number.
    private const decimal Nearly = 0.02m; // Of two hedged numbers: "about a third" and "about 33.3%".

    private static readonly ConflictPolicy Plain = new() { Name = "as stated", AssumedSampleSize = null };

    /// <summary>Compares the value of a statement with that of a claim.</summary>
    public ValueFinding Compare(Statement statement, ClaimTopic topic, Quantity known)
    {
        var stated = Aligned(statement.Value!, known, topic) with { Of = null };
        if (IsSameWords(statement, topic)) return new ValueFinding(ValueRelation.Fits);
        known = known with { Of = null };
        var comparison = stated.CompareWith(known);
        if (!comparison.IsComparable)
            return new ValueFinding(ValueRelation.Unclear, $"and \"{stated}\" cannot be compared with it");
        if (comparison.Contains == QuantityAnswer.Yes || comparison.Equal == QuantityAnswer.Yes || AreNear(stated, known))
            return new ValueFinding(ValueRelation.Fits);
        if (comparison.Overlaps != QuantityAnswer.No)
            return new ValueFinding(ValueRelation.Unclear, "which does not settle what the text says");
        if (IsHedgeAlone(stated, known)) return new ValueFinding(ValueRelation.Unclear, "and the text leaves out or changes the hedge");
        return IsRounded(stated, known)
            ? new ValueFinding(ValueRelation.Fits)
            : new ValueFinding(ValueRelation.Excludes) { Distance = DistanceOf(topic, stated, known) };
    }

    // "2.5 million" of people, "1,600" of residents where the claim counts people.
    private static Quantity Aligned(Quantity stated, Quantity known, ClaimTopic topic)
    {
        if (known.Unit.Kind != UnitKind.Noun || stated.Unit == known.Unit) return stated;
        var counted = known.Unit.Symbol.Split(' ')[^1];
        if (stated.Unit == Unit.None) return stated with { Unit = counted };
        if (stated.Unit.Kind != UnitKind.Noun) return stated;
        var words = stated.Unit.Symbol.Split(' ');
        if (ScaleWords.Are(words[^1])) return stated with { Unit = $"{stated.Unit.Symbol} {counted}" };
        var head = WordGroups.StemOf(words[^1].ToLowerInvariant());
        var isSame = head == WordGroups.StemOf(counted.ToLowerInvariant())
            || (WordGroups.StemOf(counted.ToLowerInvariant()) == WordGroups.StemOf("people") && topic.Property.Contains(head));
        return isSame ? stated with { Unit = string.Join(' ', [.. words[..^1].Where(word => ScaleWords.Are(word)), counted]) } : stated;
    }

    // The text of the claim gives its value in the same words: "twelve litres", where the claim has litres a second.
    private static bool IsSameWords(Statement statement, ClaimTopic topic) =>
        topic.Sentence is { Value: { } own } && topic.Claim.Value.Count == 1
        && statement.Value! with { Words = null } == own with { Words = null };

    private static bool IsHedgeAlone(Quantity stated, Quantity known) =>
        stated.Amount is { } amount && known.Amount is { } other && stated.Unit == known.Unit && amount == other;

    private static bool AreNear(Quantity stated, Quantity known) =>
        stated.Approximation == Approximation.About && known.Approximation == Approximation.About && stated.Unit == known.Unit
        && stated.Amount is { } amount && known.Amount is { } other && Math.Abs(amount - other) <= Nearly * Math.Abs(other);

    // The text gives fewer digits, and the same number with so many digits.
    private static bool IsRounded(Quantity stated, Quantity known) =>
        stated is { Amount: { } amount, Bounds: null } && known is { Amount: { } other, Bounds: null } && stated.Unit == known.Unit
        && stated.Approximation == Approximation.Exactly && known.Approximation == Approximation.Exactly
        && amount.Scale < other.Scale && decimal.Round(other, amount.Scale, MidpointRounding.AwayFromZero) == amount
        && Math.Abs(amount - other) <= Rounding * Math.Abs(other);

    private Quantity? DistanceOf(ClaimTopic topic, Quantity stated, Quantity known)
    {
        var reader = new ClaimReader(set, Plain);
        return ValueDistance.Of(Read(stated), Read(known));

        ClaimReading Read(Quantity value) => reader.Read(-1, topic.Claim with { Value = [value] }, default);
    }
}
