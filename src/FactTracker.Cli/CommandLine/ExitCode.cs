namespace FactTracker.Cli;

/// <summary>The exit code of the command. If several apply, it is the greatest.</summary>
internal enum ExitCode
{
    /// <summary>Success.</summary>
    Well = 0,

    /// <summary>Findings, such as problems or differences.</summary>
    Findings = 1,

    /// <summary>The command line is invalid, or a file cannot be read or written.</summary>
    Refused = 2,

    /// <summary>The user interrupted the command; the code that shells use for it.</summary>
    Interrupted = 130,
}
