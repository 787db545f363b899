using FactTracker.History;
using FactTracker.Interchange;
using NodaTime;

namespace FactTracker.Cli;

/// <summary>What a command line asks about time: what was known when, about which time.</summary>
/// <param name="Known">The recorded time, or null for the present state.</param>
/// <param name="About">The valid time, or null for claims about any time.</param>
internal sealed record TimesQuestion(Instant? Known, Edtf? About)
{
    /// <summary>Nothing.</summary>
    public static TimesQuestion None { get; } = new(null, null);

    /// <summary>Adds the recorded time to reading options.</summary>
    /// <exception cref="CommandException">The text is no ledger, so that nothing is known of earlier times.</exception>
    public ReadingOptions In(ReadingOptions options, IReadableFormat format, string name)
    {
        if (Known is null) return options;
        return format is LedgerFormat
            ? options.With(new LedgerOptions { Known = Known })
            : throw new CommandException(
                $"{name} is not a ledger, so it does not say what was known when. Leave out --as-of, or begin a ledger: " +
                "facttracker record LEDGER SET.");
    }

    /// <summary>Requires that a set that is to be written over what was read is all of it.</summary>
    /// <exception cref="CommandException">The command line asks for a part, so that the rest would be lost.</exception>
    public void RequireWhole(string path)
    {
        if (this != None) throw new CommandException($"{path} would lose the claims that are left out. Leave out --as-of and --about.");
    }

    /// <summary>Returns the part of a set that is about the valid time.</summary>
    public ClaimSet In(ClaimSet set) => About is { } time ? set.AboutTime(time) : set;
}
