using FactTracker.Problems;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>Reports a weekday, in the words of a date or right beside the date in the text of a claim, on which the date does not
/// fall.</summary>
internal sealed class WeekdayDisagreesRule : IPartRule<DateValue>, IPartRule<Claim>
{
    public void Check(DateValue part, Spot spot)
    {
        if (part.Words is not { } words || DayOf(part) is not { } day) return;
        var weekday = WeekdayFinder.FindWrongBeside(words, day) ?? WeekdayFinder.FindWrongAtStart(words, day);
        if (weekday is not null) Add(weekday, "words", words, day, spot);
    }

    public void Check(Claim part, Spot spot)
    {
        if (FindWrong(part) is var (weekday, text, day)) Add(weekday, "text", text, day, spot);
    }

    private static (string Weekday, string Text, LocalDate Day)? FindWrong(Claim claim)
    {
        if (FindWrong(claim, claim.When) is { } atWhen) return atWhen;
        foreach (var value in claim.Value)
        {
            if (FindWrong(claim, value) is { } atValue) return atValue;
        }

        return null;
    }

    // The text is fetched last: most claims have no exact day, and then their text need not be decoded.
    private static (string Weekday, string Text, LocalDate Day)? FindWrong(Claim claim, ClaimValue? value) =>
        DayOf(value) is { } day && claim.Text is { } text && WeekdayFinder.FindWrongBeside(text, day) is { } weekday
            ? (weekday, text, day)
            : null;

    // The single day that a date stands for, or null if it is longer, not certain, or beyond the calendar.
    // Most dates are years or months. They are ruled out by their precision, as bounds take longer to compute.
    private static LocalDate? DayOf(ClaimValue? value) =>
        value is DateValue { Date: { Precision: not (EdtfPrecision.Year or EdtfPrecision.Month) } date } && date.Earliest is { } day
            && day == date.Latest && DateOrder.IsPlain(date) ? day.ToLocalDate() : null;

    private static void Add(string weekday, string member, string words, LocalDate day, Spot spot)
    {
        if (spot.Findings.TryCount(Rules.WeekdayDisagrees)) return;
        var message = $"The words say \"{weekday}\", but {EdtfDay.From(day)} is a {day.DayOfWeek}.";
        spot.Findings.Add(new Finding(Rules.WeekdayDisagrees, spot.Here.Member(member), message)
        {
            Value = Shown.Of(words),
            Remedy = "Correct the weekday or the date.",
        });
    }
}
