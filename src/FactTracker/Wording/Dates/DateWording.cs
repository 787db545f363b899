using FactTracker.Dates;

namespace FactTracker.Wording.Dates;

/// <summary>Formats any date in one language: single dates with their qualifiers, intervals by their ends, sets by their members.</summary>
internal sealed class DateWording(DatePhrases phrases)
{
    private readonly SingleDateWording _single = new(phrases);

    public string ToWords(Edtf date) => phrases.Contract(date.Node switch
    {
        Stretch interval => Interval(interval),
        DateSet set =>
            DatePhrases.Join([.. set.Members.Select(member => Member(member, set.IsOneOf))], set.IsOneOf ? phrases.Or : phrases.And),
        _ => _single.ToPhrase(date).Alone,
    });

    private string Interval(Stretch interval) => (interval.Start, interval.End) switch
    {
        ({ } start, { } end) => DatePhrases.Fill(phrases.FromTo, _single.ToPhrase(start), _single.ToPhrase(end)),
        ({ } start, null) => DatePhrases.Fill(interval.EndIsOpen ? phrases.Since : phrases.FromUnknown, _single.ToPhrase(start)),
        (null, { } end) => DatePhrases.Fill(interval.StartIsOpen ? phrases.Until : phrases.UntilUnknown, _single.ToPhrase(end)),
        _ => (interval.StartIsOpen, interval.EndIsOpen) switch
        {
            (true, true) => phrases.NoDates.Open,
            (false, false) => phrases.NoDates.Unknown,
            (true, false) => phrases.NoDates.OpenStart,
            _ => phrases.NoDates.OpenEnd,
        },
    };

    private string Member(DateSetMember member, bool isOneOf)
    {
        if (member.Date is { } date) return _single.ToPhrase(date).Alone;
        var range = member.Range!;
        if (!isOneOf) return $"{phrases.Every[Unit(range)]} {Interval(range)}";
        return (range.Start, range.End) switch
        {
            ({ } start, { } end) => DatePhrases.Fill(phrases.Between, _single.ToPhrase(start), _single.ToPhrase(end)),
            ({ } start, null) => DatePhrases.Fill(phrases.OrLater, _single.ToPhrase(start)),
            (_, { } end) => DatePhrases.Fill(phrases.OrEarlier, _single.ToPhrase(end)),
            _ => phrases.NoDates.Open,
        };
    }

    private static int Unit(Stretch range) => (range.Start ?? range.End)!.Value.Precision switch
    {
        EdtfPrecision.Year => 0,
        EdtfPrecision.Month => 1,
        EdtfPrecision.Day => 2,
        _ => 3,
    };
}
