using System.Text;

namespace FactTracker.Interchange;

/// <summary>A duration of GEDCOM X as stated: P17Y6M2D. It is not normalised; a part that is not stated is null.</summary>
/// <remarks>
/// Follows the GEDCOM X date format specification, section 5.3.2. Equality is by the parts as stated, so <c>P12M</c> differs from
/// <c>P1Y</c>. There is no order, because a month has no fixed length.
/// </remarks>
/// <example><code>GedcomXDate.Parse("+1933-02-19/P74Y").Duration; // P74Y</code></example>
/// <param name="Years">Years, 0 to 9999.</param>
/// <param name="Months">Months, 0 to 9999.</param>
/// <param name="Days">Days, 0 to 9999.</param>
/// <param name="Hours">Hours, 0 to 9999.</param>
/// <param name="Minutes">Minutes, 0 to 9999.</param>
/// <param name="Seconds">Seconds, 0 to 9999.</param>
public sealed record GedcomXDuration(
    int? Years = null, int? Months = null, int? Days = null, int? Hours = null, int? Minutes = null, int? Seconds = null)
{
    /// <summary>Returns the formal text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        Append(text, Years, 'Y');
        Append(text, Months, 'M');
        Append(text, Days, 'D');
        if (Hours is not null || Minutes is not null || Seconds is not null) text.Append('T');
        Append(text, Hours, 'H');
        Append(text, Minutes, 'M');
        Append(text, Seconds, 'S');
        return text.ToString();
    }

    private static void Append(StringBuilder text, int? count, char unit)
    {
        if (count is { } stated) text.Append(stated).Append(unit);
    }
}
