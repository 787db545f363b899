using FactTracker.Dates;

namespace FactTracker.Wording.Dates;

/// <summary>Says any date in one language: single ones with their qualifiers, intervals by their ends, sets by their members.</summary>
internal sealed class DateTeller(DatePhrases phrases)
{
    private readonly SingleDateTeller _single = new(phrases);

    public string Tell(Edtf date) => date.Node switch
    {
        Stretch interval => TellInterval(interval),
        DateSet set => TellSet(set),
        _ => _single.Tell(date),
    };

    private string TellInterval(Stretch interval) => (interval.Start, interval.End) switch
    {
        ({ } start, { } end) => phrases.Fill(phrases.FromTo, Tell(start), Tell(end)),
        ({ } start, null) => phrases.Fill(interval.EndIsOpen ? phrases.Since : phrases.FromUnknown, Tell(start)),
        (null, { } end) => phrases.Fill(interval.StartIsOpen ? phrases.Until : phrases.UntilUnknown, Tell(end)),
        _ => phrases.Always,
    };

    private string TellSet(DateSet set)
    {
        var members = set.Members.Select(member => TellMember(member, set.IsOneOf)).ToList();
        return members.Count == 1 ? members[0] : phrases.Join(members, set.IsOneOf);
    }

    private string TellMember(DateSetMember member, bool isOneOf)
    {
        if (member.Date is { } date) return Tell(date);
        return (member.Range!.Start, member.Range.End) switch
        {
            ({ } start, { } end) => phrases.Fill(isOneOf ? phrases.Between : phrases.AllFromTo, Tell(start), Tell(end)),
            ({ } start, null) => phrases.Fill(isOneOf ? phrases.OrLater : phrases.AllSince, Tell(start)),
            (_, { } end) => phrases.Fill(isOneOf ? phrases.OrEarlier : phrases.AllUntil, Tell(end)),
            _ => phrases.Always,
        };
    }
}
