using System.CommandLine;
using NodaTime;

namespace FactTracker.Cli;

/// <summary>The options <c>--as-of</c> and <c>--about</c>, which every verb that reads a set has.</summary>
internal sealed class TimesOptions
{
    private readonly Option<Instant?> _asOf = TimeOption.Of(
        "--as-of", "Read a ledger or a store as it was known at the end of a date, or at an instant.", TimeOption.EndOfDay);

    private readonly Option<Edtf?> _about = EdtfOption.Of("--about", "Leave out claims that are certainly about another time.");

    public IReadOnlyList<Symbol> Symbols => [_asOf, _about];

    /// <summary>Returns what the command line asks.</summary>
    /// <exception cref="CommandException">It asks what will be known in the future, so that the answer could be another one
    /// later.</exception>
    public TimesQuestion Of(VerbRun run) =>
        new(run.Value(_asOf) is { } latest ? Passed(latest, run.Host.Clock.GetCurrentInstant()) : null, run.Value(_about));

    // Of today, what has passed of it.
    private static Instant Passed(Instant latest, Instant now)
    {
        if (latest <= now) return latest;
        var (end, today) = (latest.InUtc(), now.InUtc().Date);
        return end.Date == today && end.TimeOfDay == TimeOption.EndOfDay
            ? now
            : throw new CommandException("--as-of is in the future, and what will be known then is not known yet. Name a time until now.");
    }
}
