using System.Text;

namespace FactTracker.Dates;

/// <summary>A member of a set: a date, or a range of dates.</summary>
/// <param name="Date">The date, or null for a range.</param>
/// <param name="Range">The range, or null for a date.</param>
internal sealed record DateSetMember(Edtf? Date, Stretch? Range)
{
    public EdtfBound First => Date?.Start ?? Range!.First;

    public EdtfBound Last => Date?.End ?? Range!.Last;

    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Append(text);
            return text.ToString();
        }
    }

    public void Append(StringBuilder text)
    {
        Date?.Append(text);
        Range?.AppendRange(text);
    }
}
