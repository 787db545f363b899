using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Cli;

/// <summary>The option that sets the clock.</summary>
internal static class TimeOption
{
    /// <summary>Creates the option <c>--at</c>: a date, which is its noon in UTC, or an instant. Without it, the time is now.</summary>
    public static Option<Instant?> At() => Of("--at", "The date of the check, such as 2025-06-15; today by default.");

    /// <summary>Creates the option <c>--until</c>: a date or an instant, as for <see cref="At"/>.</summary>
    public static Option<Instant?> Until() => Of("--until", "The last date, such as 2025-12-31.");

    /// <summary>Creates the option <c>--at</c> for the time of something that is recorded.</summary>
    public static Option<Instant?> RecordedAt() => Of("--at", "When, such as 2025-06-15; now by default.");

    private static Option<Instant?> Of(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (LocalDatePattern.Iso.Parse(written) is { Success: true, Value: var date })
                return date.At(LocalTime.Noon).InUtc().ToInstant();
            if (OffsetDateTimePattern.Rfc3339.Parse(written) is { Success: true, Value: var time }) return time.ToInstant();
            argument.AddError($"\"{written}\" is not a date. Write {name} 2025-06-15, or {name} 2025-06-15T12:00:00Z.");
            return null;
        },
    };
}
