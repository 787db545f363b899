namespace FactTracker.Cli;

/// <summary>What a piece of text is, from which its colour follows.</summary>
internal enum Tone
{
    Plain,

    /// <summary>A name to look for, such as an id.</summary>
    Name,

    /// <summary>Of less weight than what stands around it.</summary>
    Quiet,

    Error,

    Warning,

    Info,

    /// <summary>What to do.</summary>
    Remedy,
}
