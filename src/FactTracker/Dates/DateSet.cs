using System.Text;

namespace FactTracker.Dates;

/// <summary>A set of dates and ranges. It means either one of its members or all of them.</summary>
/// <param name="IsOneOf">Whether the set means one of its members, without saying which.</param>
/// <param name="Members">The members in the order of the text. A range has a date at one end at least.</param>
internal sealed record DateSet(bool IsOneOf, ValueList<DateSetMember> Members)
{
    public EdtfBound First => Members.Select(member => member.First).Aggregate((a, b) => EdtfExtent.Outer(a, b, first: true));

    public EdtfBound Last => Members.Select(member => member.Last).Aggregate((a, b) => EdtfExtent.Outer(a, b, first: false));

    /// <summary>
    /// The set with its members in the order of their texts; an open end may then stand inside, so it is not for parsing.
    /// </summary>
    public DateSet Sorted() =>
        this with { Members = ValueList.Adopt<DateSetMember>([.. Members.OrderBy(member => member.Text, StringComparer.Ordinal)]) };

    public void Append(StringBuilder text)
    {
        text.Append(IsOneOf ? '[' : '{');
        var separator = "";
        foreach (var member in Members)
        {
            text.Append(separator);
            member.Append(text);
            separator = ",";
        }

        text.Append(IsOneOf ? ']' : '}');
    }
}
