namespace FactTracker.Cli;

/// <summary>An example in the help of a verb.</summary>
/// <param name="Line">The command line.</param>
/// <param name="Purpose">What the command does.</param>
internal sealed record Example(string Line, string Purpose);
