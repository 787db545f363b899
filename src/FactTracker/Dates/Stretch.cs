using System.Text;

namespace FactTracker.Dates;

/// <summary>An interval, or a range within a set: two ends, each a date, open or not known.</summary>
/// <param name="Start">The date it starts with, or null.</param>
/// <param name="End">The date it ends with, or null.</param>
/// <param name="StartIsOpen">Whether there is no start; without one and not open it is not known.</param>
/// <param name="EndIsOpen">Whether there is no end; without one and not open it is not known.</param>
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
