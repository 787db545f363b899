using FactTracker.Analysis;
using FactTracker.Reading;

namespace FactTracker.Verification;

/// <summary>Compares the time of a statement with that of a claim. Times that may only be the same are not.</summary>
internal static class TimeReader
{
    private static readonly EdtfPolicy Policy = EdtfPolicy.AsWritten;

    /// <summary>Compares the times.</summary>
    public static TimeRelation Relate(Statement statement, ClaimTopic topic)
    {
        var times = statement.Times.Where(time => !IsOfTopic(time, topic.Numbers)).ToList();
        if (times.Count > 0 && times.TrueForAll(time => IsInWordsOf(time, topic))) return TimeRelation.Same;
        if (statement.When is not { } when || (times.Count == 0 && !statement.IsTimeGuessed)) return times.Count > 0
            ? TimeRelation.Unclear
            : topic.Claim.When is DateValue ? TimeRelation.Undated : TimeRelation.Same;
        if (topic.Claim.When is not DateValue { Date: var known }) return TimeRelation.Unclear;
        if (HasOtherTimes(statement, times, when)) return TimeRelation.Unclear;
        if (when == known) return TimeRelation.Same;
        var (one, other) = (TimeReading.Of(when, Policy), TimeReading.Of(known, Policy));
        return TimeReading.Relate(one, other, Policy) switch
        {
            TimeAgreement.Same => TimeRelation.Same,
            TimeAgreement.Apart => statement.IsTimeGuessed ? TimeRelation.Unclear : TimeRelation.Other,
            _ => IsBounded(one) && Contains(one, other) && !topic.Claim.Value.Any(value => value is Quantity)
                ? TimeRelation.Same
                : TimeRelation.Unclear,
        };
    }

    /// <summary>Compares the only time of a statement with a date that is what a claim states: "opened in 2019".</summary>
    public static ValueFinding Compare(Statement statement, ClaimTopic topic, Edtf date)
    {
        var times = statement.Times.Where(time => !IsOfTopic(time, topic.Numbers)).ToList();
        if (times is not [{ Value: DateValue { Date: var when } }] || statement.IsTimeGuessed)
            return new ValueFinding(ValueRelation.Unclear, times.Count == 0 ? "and the text names no time" : "and its time is not clear");
        if (when == date) return new ValueFinding(ValueRelation.Fits);
        var (one, other) = (TimeReading.Of(when, Policy), TimeReading.Of(date, Policy));
        if (TimeReading.Relate(one, other, Policy) == TimeAgreement.Same || (IsBounded(one) && Contains(one, other)))
            return new ValueFinding(ValueRelation.Fits);
        return !TimeReading.MayOverlap(one, other, Policy) && !one.IsQualified && !other.IsQualified
            ? new ValueFinding(ValueRelation.Excludes) { Distance = DaysBetween(one, other) }
            : new ValueFinding(ValueRelation.Unclear, "and the times only overlap");
    }

    // "Since 2002" says more than what is so since 2022.
    private static bool IsBounded(in TimeReading time) => time.Start != long.MinValue && time.End != long.MaxValue;

    private static bool Contains(in TimeReading outer, in TimeReading inner) =>
        !outer.IsQualified && !inner.IsQualified && !outer.NeedsDates && outer.Start <= inner.Start && inner.End <= outer.End;

    // The year of "SCO summit 2025" belongs to its name.
    private static bool IsOfTopic(Mention time, IReadOnlySet<string> numbers) =>
        time.Value is DateValue { Date: var date } && numbers.Contains(date.ToString());

    // "For several years", in a claim that says the same.
    private static bool IsInWordsOf(Mention time, ClaimTopic topic) =>
        time.Value is not DateValue && topic.Claim.When is { Words: { } words }
        && words.Contains(time.Text, StringComparison.OrdinalIgnoreCase);

    // One value, and two times in its sentence: the other time may change what is said.
    private static bool HasOtherTimes(Statement statement, List<Mention> times, Edtf when) =>
        statement.Mentions.Count(mention => mention.Value is Quantity) <= 1
        && times.Any(time => time.Value is not DateValue { Date: var date } || date != when);

    private static Quantity? DaysBetween(in TimeReading one, in TimeReading other)
    {
        const long SecondsPerDay = 86_400;
        var (first, second) = one.End < other.Start ? (one, other) : (other, one);
        if (first.End == long.MaxValue || second.Start == long.MinValue) return null;
        var days = Math.Max(1, (second.Start - first.End) / SecondsPerDay);
        return new Quantity(days, Unit.Parse(days == 1 ? "day" : "days"));
    }
}
