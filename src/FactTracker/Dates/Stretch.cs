using System.Text;

namespace FactTracker.Dates;

/// <summary>An interval, or a range within a set. Each of its two ends is a date, open or unknown.</summary>
/// <param name="Start">The date at the start, or null.</param>
/// <param name="End">The date at the end, or null.</param>
/// <param name="StartIsOpen">Whether the start is open. A start that is neither a date nor open is unknown.</param>
/// <param name="EndIsOpen">Whether the end is open. An end that is neither a date nor open is unknown.</param>
internal sealed record Stretch(Edtf? Start, Edtf? End, bool StartIsOpen, bool EndIsOpen)
{
    public EdtfBound First => Start?.Start ?? (StartIsOpen ? EdtfBound.Open : EdtfBound.Unknown);

    public EdtfBound Last => End?.End ?? (EndIsOpen ? EdtfBound.Open : EdtfBound.Unknown);

    public void AppendInterval(StringBuilder text)
    {
        AppendEnd(text, Start, StartIsOpen);
        text.Append('/');
        AppendEnd(text, End, EndIsOpen);
    }

    public void AppendRange(StringBuilder text)
    {
        Start?.Append(text);
        text.Append("..");
        End?.Append(text);
    }

    private static void AppendEnd(StringBuilder text, Edtf? end, bool isOpen)
    {
        if (end is { } date) date.Append(text);
        else if (isOpen) text.Append("..");
    }
}
