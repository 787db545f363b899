namespace FactTracker.Values;

/// <summary>Compares two quantities under a profile.</summary>
internal static class QuantityComparer
{
    public static QuantityComparison Compare(Quantity one, Quantity other, QuantityProfile profile)
    {
        if (Incomparable.WhyNot(one, other) is { } reason) return new QuantityComparison(reason, profile.Name);
        var pi = CommonPi(one, other);
        var (ones, others) = (Readings(one, profile, pi), Readings(other, profile, pi));
        return new QuantityComparison(Explain(one, other, profile, Scaled(one, profile, pi), Scaled(other, profile, pi)), profile.Name)
        {
            Equal = Agreed(ones, others, Equality),
            Less = Agreed(ones, others, Order),
            Greater = Agreed(ones, others, (a, b) => Order(b, a)),
            Overlaps = Agreed(ones, others, (a, b) => Sure(a.Overlaps(b))),
            Contains = Agreed(ones, others, (a, b) => Sure(a.Contains(b))),
            IsWithin = Agreed(ones, others, (a, b) => Sure(b.Contains(a))),
        };

        QuantityAnswer Sure(bool answer) => IsRead(one, profile) && IsRead(other, profile)
            ? answer ? QuantityAnswer.Yes : QuantityAnswer.No
            : QuantityAnswer.Possibly;
    }

    /// <summary>The range in the base unit of its dimension, divided by a power of pi.</summary>
    public static Interval Scaled(Quantity quantity, QuantityProfile profile, int pi) =>
        Scaled(QuantityReader.Exact(quantity, profile) ?? Interval.Of(profile.RangeOf(quantity)), UnitScale.Of(quantity.Unit), pi);

    /// <summary>
    /// The power of pi that two quantities have in common. Divided by it, units such as degrees and gons convert exactly.
    /// </summary>
    public static int CommonPi(Quantity one, Quantity other)
    {
        var pi = UnitScale.Of(one.Unit).Pi;
        return pi == UnitScale.Of(other.Unit).Pi ? pi : 0;
    }

    private static Interval Scaled(Interval range, UnitScale scale, int pi)
    {
        var scaled = range * Interval.Of(scale.Factor);
        if (scale.Zero is { } zero) scaled += Interval.Of(zero);
        return scale.Pi == pi ? scaled : scaled * PiBounds.ToPower(scale.Pi - pi);
    }

    // Where it is not certain whether 100% is a limit, an answer that depends on it is "possibly".
    private static QuantityAnswer Agreed(Interval[] ones, Interval[] others, Func<Interval, Interval, QuantityAnswer> ask)
    {
        QuantityAnswer? agreed = null;
        foreach (var a in ones)
        {
            foreach (var b in others)
            {
                var answer = ask(a, b);
                if (agreed is { } before && before != answer) return QuantityAnswer.Possibly;
                agreed = answer;
            }
        }

        return agreed ?? QuantityAnswer.Possibly;
    }

    private static Interval[] Readings(Quantity quantity, QuantityProfile profile, int pi)
    {
        var scale = UnitScale.Of(quantity.Unit);
        if (QuantityReader.Exact(quantity, profile) is { } exact) return [Scaled(exact, scale, pi)];
        var (range, limited) = QuantityReader.Readings(quantity, profile);
        var read = Scaled(Interval.Of(range), scale, pi);
        return limited is { } other ? [read, Scaled(Interval.Of(other), scale, pi)] : [read];
    }

    private static QuantityAnswer Equality(Interval a, Interval b) => a.IsPoint && b.IsPoint && a.Lower.CompareTo(b.Lower) == 0
        ? QuantityAnswer.Yes
        : a.Overlaps(b) ? QuantityAnswer.Possibly : QuantityAnswer.No;

    private static QuantityAnswer Order(Interval a, Interval b) =>
        a.IsBelow(b) ? QuantityAnswer.Yes : a.ReachesBelow(b) ? QuantityAnswer.Possibly : QuantityAnswer.No;

    private static bool IsRead(Quantity quantity, QuantityProfile profile) => profile.ReadingOf(quantity.Approximation) is not null;

    private static string Explain(Quantity one, Quantity other, QuantityProfile profile, Interval a, Interval b)
    {
        var relation = a.IsBelow(b)
            ? "lies below"
            : b.IsBelow(a) ? "lies above" : a.Contains(b) && b.Contains(a) ? "is the same as" : a.Contains(b)
            ? "contains" : b.Contains(a) ? "lies within" : "overlaps";
        var ranges =
            $"\"{one}\" is read as {one.ToRange(profile).Range}, \"{other}\" as {other.ToRange(profile).Range}; the first " +
            $"{relation} the second.";
        var notes = ((string?[])[
            ranges, Conversion(one, other), Wholes(one, other), Level(one, other), Unread(one, profile), Unread(other, profile)
        ]).OfType<string>().Distinct();
        return string.Join(' ', notes);
    }

    private static string? Conversion(Quantity one, Quantity other) =>
        one.Unit == other.Unit
            ? null
            : UnitScale.Of(one.Unit).Pi == UnitScale.Of(other.Unit).Pi
            ? $"The units, \"{one.Unit}\" and \"{other.Unit}\", are converted exactly."
            : $"The units, \"{one.Unit}\" and \"{other.Unit}\", differ by a power of pi, which is taken to 60 digits.";

    private static string? Wholes(Quantity one, Quantity other) =>
        one.Of is { } of && other.Of is { } whole && of != whole
            ? $"They are shares of different wholes, \"{of}\" and \"{whole}\": the shares are compared, not the amounts."
            : null;

    private static string? Level(Quantity one, Quantity other) =>
        one.Level is > 0 and < 1 || other.Level is > 0 and < 1 ? "Bounds at a level below 1 are likely, not certain, to hold." : null;

    private static string? Unread(Quantity quantity, QuantityProfile profile) =>
        IsRead(quantity, profile)
            ? null
            : $"The profile \"{profile.Name}\" has no meaning for \"{quantity.Approximation}\", so it rules nothing out.";
}
