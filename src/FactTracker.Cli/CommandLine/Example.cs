namespace FactTracker.Cli;

/// <summary>A line that can be typed, for the help of a verb.</summary>
/// <param name="Line">What to type.</param>
/// <param name="Purpose">What it is good for.</param>
internal sealed record Example(string Line, string Purpose);
