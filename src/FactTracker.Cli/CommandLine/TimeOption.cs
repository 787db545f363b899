using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Cli;

/// <summary>The option that sets the clock.</summary>
internal static class TimeOption
{
    /// <summary>The first instant of a date in UTC.</summary>
    public static LocalTime StartOfDay => LocalTime.Midnight;

    /// <summary>The last instant of a date in UTC.</summary>
    public static LocalTime EndOfDay => LocalTime.MaxValue;

    /// <summary>Creates the option <c>--at</c>: a date, which is its noon in UTC, or an instant. Without it, the time is now.</summary>
    public static Option<Instant?> At() => Of("--at", "The date of the check, such as 2025-06-15; today by default.", LocalTime.Noon);

    /// <summary>Creates the option <c>--at</c> for what is recorded.</summary>
    public static Option<Instant?> Recorded() =>
        Of("--at", "The recorded time, such as 2025-06-15T09:00:00Z; now by default.", LocalTime.Noon);

    /// <summary>Creates the option <c>--until</c>: a date or an instant, as for <see cref="At"/>.</summary>
    public static Option<Instant?> Until() => Of("--until", "The last date, such as 2025-12-31.", LocalTime.Noon);

    /// <summary>Creates an option whose value is a date or an instant.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">The description.</param>
    /// <param name="ofDay">The time of day, in UTC, that a date stands for.</param>
    public static Option<Instant?> Of(string name, string description, LocalTime ofDay) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (LocalDatePattern.Iso.Parse(written) is { Success: true, Value: var date })
                return date.At(ofDay).InUtc().ToInstant();
            if (OffsetDateTimePattern.Rfc3339.Parse(written) is { Success: true, Value: var time }) return time.ToInstant();
            argument.AddError($"\"{written}\" is not a date. Write {name} 2025-06-15, or {name} 2025-06-15T12:00:00Z.");
            return null;
        },
    };
}
