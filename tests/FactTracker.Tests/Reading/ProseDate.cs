using System.Text.Json;

namespace FactTracker.Tests.Reading;

/// <summary>A date or a stretch as the suite expects it: its last day is the one before the end it gives.</summary>
internal sealed record ProseDate(string? Value, string? Start, string? End, bool IsUnresolved, string Modifier)
{
    private const int DaysOff = 2; // What an approximate end, or an end the suite leaves out and we take in, may be off.

    public static ProseDate Of(JsonElement json)
    {
        string? Text(string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
        var value = Text("value");
        return new ProseDate(
            value == "not resolved" ? null : value, Text("start"), Text("end"), value == "not resolved", Text("Mod") ?? "");
    }

    /// <summary>Whether a date says the same: the same day, or the same ends with the last day or the unit of the end taken in.</summary>
    public bool Is(Edtf date)
    {
        if (Value is not null) return date.Earliest?.ToString() == Value && date.Latest?.ToString() == Value;
        if (Start is null != (date.Earliest is null) || End is null != (date.Latest is null)) return false;
        return (Start is null || IsNear(date.Earliest!.Value.ToString(), Start, date.IsApproximate || Modifier is "after"))
            && (End is null || IsEnd(date, End));
    }

    private static bool IsNear(string day, string expected, bool mayBeOff) =>
        day == expected || (mayBeOff && Math.Abs(NodaTime.Period.DaysBetween(Day(day), Day(expected))) <= DaysOff);

    // The suite ends before its end; we end on it, or with the month or year it begins.
    private bool IsEnd(Edtf date, string expected)
    {
        var last = Day(date.Latest!.Value.ToString());
        var end = Day(expected);
        if (last == end.PlusDays(-1) || last == end) return true;
        var closing = date.IntervalEnd ?? date;
        if (closing.Earliest is { } opening && Day(opening.ToString()) == end) return true;
        return date.IsApproximate && Math.Abs(NodaTime.Period.DaysBetween(last, end)) <= DaysOff;
    }

    private static NodaTime.LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
