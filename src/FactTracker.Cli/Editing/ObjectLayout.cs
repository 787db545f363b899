namespace FactTracker.Cli.Editing;

/// <summary>How the objects of a JSON text are laid out.</summary>
internal enum ObjectLayout
{
    /// <summary>On one line without spaces: <c>{"a":1}</c>.</summary>
    Compact,

    /// <summary>On one line with spaces: <c>{ "a": 1 }</c>.</summary>
    Spaced,

    /// <summary>A line for each member, whose value is on one line with spaces.</summary>
    Members,

    /// <summary>A line for each member and each element, at every level.</summary>
    Expanded,
}
