namespace FactTracker.Cli;

/// <summary>What the exit codes of a verb mean, for its help and the manual page.</summary>
internal static class ExitCodes
{
    private const string OfAny = "There are findings: errors in what was read, or what the verb looks for.";

    /// <summary>Returns the codes and their meanings.</summary>
    /// <param name="verb">The verb, or null for the command as a whole.</param>
    public static IEnumerable<(ExitCode Code, string Meaning)> Of(IVerb? verb)
    {
        yield return (ExitCode.Well, "All is well.");
        if ((verb is null ? OfAny : verb.Findings) is { } findings) yield return (ExitCode.Findings, findings);
        yield return (ExitCode.Refused, "The command line is wrong, or something cannot be read or written.");
    }
}
