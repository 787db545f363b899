using FactTracker.Json;

namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>A command as it was split: its parts, without the comment behind them.</summary>
/// <param name="Parts">The parts, trimmed.</param>
/// <param name="Comment">The comment, which becomes the summary of the edit, or null.</param>
/// <param name="Context">The text that it is in, and where problems go.</param>
/// <param name="Offset">Its offset in the text, in bytes.</param>
internal sealed record Command(IReadOnlyList<string> Parts, string? Comment, ImportContext Context, int Offset)
{
    /// <summary>The command as a line of its own, its parts between tabs.</summary>
    public string Line => Comment is null ? string.Join('\t', Parts) : $"{string.Join('\t', Parts)}\t/* {Comment} */";

    public void Report(Rule rule, string message) => Context.Report(Offset, JsonPath.Root, rule, message);
}
