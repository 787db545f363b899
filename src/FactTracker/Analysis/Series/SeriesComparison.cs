using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Compares the values of two times of a series.</summary>
internal sealed class SeriesComparison(SeriesPolicy policy)
{
    private const int MostDefinitions = 100; // Of one time. Each is compared with each of another time.

    /// <summary>
    /// Returns the changes between two points: one for each definition that both have; else one for each thing that both are about; else
    /// one of all values.
    /// </summary>
    public IEnumerable<SeriesChange> Compare(SeriesPoint from, SeriesPoint to) =>
        Matches(from, to, value => value.Definition.Full) ?? Matches(from, to, value => value.Definition.Restriction)
        ?? [Change(from, to, from.Values, to.Values)];

    private IEnumerable<SeriesChange>? Matches(SeriesPoint from, SeriesPoint to, Func<SeriesValue, string> keyOf)
    {
        var later = to.Values.ToLookup(keyOf, StringComparer.Ordinal);
        var shared = from.Values.GroupBy(keyOf, StringComparer.Ordinal).Where(group => later.Contains(group.Key)).ToList();
        return shared.Count == 0 ? null : shared.Select(group => Change(from, to, [.. group], [.. later[group.Key]]));
    }

    private SeriesChange Change(SeriesPoint from, SeriesPoint to, ValueList<SeriesValue> before, ValueList<SeriesValue> after)
    {
        var change = new SeriesChange(before, after) { FromWhen = from.When, ToWhen = to.When, Breaks = BreaksBetween(before, after) };
        return (SeriesUnits.Hull(before, policy.Profile), SeriesUnits.Hull(after, policy.Profile)) switch
        {
            ({ } one, { } other) => OfNumbers(change, one, other),
            (null, null) when AreNotNumbers(before) && AreNotNumbers(after) => OfOthers(change),
            var (one, other) => change with
            {
                Before = one,
                After = other,
                Reason = "One of the values is not a number in the unit of the series, or its hedge rules nothing out.",
            },
        };
    }

    // What any earlier value has in common with a later one has not changed.
    private static ValueList<SeriesBreak> BreaksBetween(ValueList<SeriesValue> before, ValueList<SeriesValue> after)
    {
        List<SeriesBreak>? common = null;
        var others = DefinitionsOf(after);
        foreach (var one in DefinitionsOf(before))
        {
            foreach (var other in others)
            {
                List<SeriesBreak> found = [.. SeriesDefinition.Between(one, other)];
                if (common is null) common = found;
                else common.RemoveAll(known => !found.Exists(it => it.Kind == known.Kind));
                if (common.Count == 0) return [];
            }
        }

        return [.. common ?? []];
    }

    private static List<SeriesDefinition> DefinitionsOf(ValueList<SeriesValue> values) =>
        [.. values.Select(value => value.Definition).DistinctBy(it => it.Full, StringComparer.Ordinal).Take(MostDefinitions)];

    private static bool AreNotNumbers(ValueList<SeriesValue> values) => values.All(value => !value.Values.Any(it => it is Quantity));

    private SeriesChange OfNumbers(SeriesChange change, Quantity before, Quantity after)
    {
        var difference = after.DifferenceFrom(before, policy.Profile);
        return change with
        {
            Before = before,
            After = after,
            Difference = difference.Quantity,
            Reason = difference.Reason,
            RelativeChange = after.RelativeChangeFrom(before, policy.Profile).Quantity,
            Ratio = after.RatioTo(before, policy.Profile).Quantity,
            Direction = after.Unit == Unit.Rank && before.Unit == Unit.Rank
                ? DirectionOfRanks(before, after)
                : DirectionOf(difference.Quantity),
            Significance = SeriesMargins.Test(before, after, policy.Level),
        };
    }

    private SeriesDirection DirectionOf(Quantity? difference)
    {
        if (difference is null) return SeriesDirection.NotComparable;
        // A difference of counts may be below zero.
        var unlimited = policy.Profile with { KeepsWithinDomain = false };
        var range = Interval.Of(unlimited.RangeOf(difference with { Of = null }));
        var zero = Interval.Of(Rational.Zero);
        return range.IsBelow(zero)
            ? SeriesDirection.Down
            : zero.IsBelow(range)
            ? SeriesDirection.Up
            : range.IsPoint ? SeriesDirection.Unchanged : SeriesDirection.Uncertain;
    }

    // Ranks have no differences; which direction is better is not known.
    private SeriesDirection DirectionOfRanks(Quantity before, Quantity after) =>
        after.CompareWith(before, policy.Profile) switch
        {
            { Equal: QuantityAnswer.Yes } => SeriesDirection.Unchanged,
            { Equal: QuantityAnswer.No } => SeriesDirection.Different,
            { Equal: QuantityAnswer.Possibly } => SeriesDirection.Uncertain,
            _ => SeriesDirection.NotComparable,
        };

    private static SeriesChange OfOthers(SeriesChange change)
    {
        HashSet<string> before = [.. change.From.Select(value => SeriesKey.Of(value.Values))];
        return change with
        {
            Direction = before.SetEquals(change.To.Select(value => SeriesKey.Of(value.Values)))
                ? SeriesDirection.Unchanged
                : SeriesDirection.Different,
        };
    }
}
