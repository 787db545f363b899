using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Cli;

/// <summary>The option that sets the clock.</summary>
internal static class TimeOption
{
    /// <summary>Creates the option <c>--at</c>: a date, which is its noon in UTC, or an instant. Without it, the time is now.</summary>
    public static Option<Instant?> At() => new("--at")
    {
        Description = "The date of the check, such as 2025-06-15; today by default.",
        HelpName = "DATE",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (LocalDatePattern.Iso.Parse(written) is { Success: true, Value: var date })
                return date.At(LocalTime.Noon).InUtc().ToInstant();
            if (OffsetDateTimePattern.Rfc3339.Parse(written) is { Success: true, Value: var time }) return time.ToInstant();
            argument.AddError($"\"{written}\" is not a date. Write --at 2025-06-15, or --at 2025-06-15T12:00:00Z.");
            return null;
        },
    };
}
