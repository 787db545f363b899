namespace FactTracker.Cli;

/// <summary>The exit code of the command. Of several, the greatest holds.</summary>
internal enum ExitCode
{
    /// <summary>All is well.</summary>
    Well = 0,

    /// <summary>Something was found: a problem, a difference.</summary>
    Findings = 1,

    /// <summary>The command was used wrongly, or cannot read or write what it was asked to.</summary>
    Refused = 2,

    /// <summary>The user broke it off; what shells report for that.</summary>
    Interrupted = 130,
}
