using FactTracker.Dates;

namespace FactTracker.Wording.Dates;

/// <summary>Says any date in one language: single ones with their qualifiers, intervals by their ends, sets by their members.</summary>
internal sealed class DateTeller(DatePhrases phrases)
{
    private readonly SingleDateTeller _single = new(phrases);

    public string Tell(Edtf date) => phrases.Contract(date.Node switch
    {
        Stretch interval => TellInterval(interval),
        DateSet set => DatePhrases.Join([.. set.Members.Select(member => TellMember(member, set.IsOneOf))], set.IsOneOf ? phrases.Or : phrases.And),
        _ => _single.Tell(date).Alone,
    });

    private string TellInterval(Stretch interval) => (interval.Start, interval.End) switch
    {
        ({ } start, { } end) => DatePhrases.Fill(phrases.FromTo, _single.Tell(start), _single.Tell(end)),
        ({ } start, null) => DatePhrases.Fill(interval.EndIsOpen ? phrases.Since : phrases.FromUnknown, _single.Tell(start)),
        (null, { } end) => DatePhrases.Fill(interval.StartIsOpen ? phrases.Until : phrases.UntilUnknown, _single.Tell(end)),
        _ => (interval.StartIsOpen, interval.EndIsOpen) switch
        {
            (true, true) => phrases.NoDates.Open,
            (false, false) => phrases.NoDates.Unknown,
            (true, false) => phrases.NoDates.OpenStart,
            _ => phrases.NoDates.OpenEnd,
        },
    };

    private string TellMember(DateSetMember member, bool isOneOf)
    {
        if (member.Date is { } date) return _single.Tell(date).Alone;
        var range = member.Range!;
        if (!isOneOf) return $"{phrases.Every[Unit(range)]} {TellInterval(range)}";
        return (range.Start, range.End) switch
        {
            ({ } start, { } end) => DatePhrases.Fill(phrases.Between, _single.Tell(start), _single.Tell(end)),
            ({ } start, null) => DatePhrases.Fill(phrases.OrLater, _single.Tell(start)),
            (_, { } end) => DatePhrases.Fill(phrases.OrEarlier, _single.Tell(end)),
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
