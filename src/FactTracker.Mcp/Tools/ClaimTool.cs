using System.Text.Json;
using FactTracker.Mcp.Answers;

namespace FactTracker.Mcp.Tools;

/// <summary>A tool: its name, what an assistant reads of it, and what it does.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Parameters">The JSON Schema of its arguments.</param>
/// <param name="Answer">Writes the answer.</param>
internal sealed record ClaimTool(
    string Name, string Description, string Parameters, Action<ServedSet, CallArguments, Utf8JsonWriter> Answer)
{
    /// <summary>Whether it changes nothing.</summary>
    public bool IsReadOnly { get; init; } = true;
}
