namespace FactTracker.Cli;

/// <summary>The role of a piece of text, which determines its colour.</summary>
internal enum Tone
{
    Plain,

    /// <summary>A name, such as an id.</summary>
    Name,

    /// <summary>Text that is less important than the text around it.</summary>
    Quiet,

    Error,

    Warning,

    Info,

    /// <summary>How to fix a problem.</summary>
    Remedy,
}
