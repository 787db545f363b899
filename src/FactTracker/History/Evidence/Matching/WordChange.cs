using FactTracker.Problems;

namespace FactTracker.History;

/// <summary>Words of a quote, and what the source now has instead.</summary>
/// <remarks>Equal by content. Both texts are as they were written, with single spaces.</remarks>
/// <param name="Was">The words of the quote; empty where words were added.</param>
/// <param name="Is">The words of the source; empty where words were left out.</param>
/// <example><code>new WordChange("65", "63").ToString(); // "65" → "63"</code></example>
public sealed record WordChange(string Was, string Is)
{
    /// <summary>Returns the change: <c>"65" → "63"</c>, <c>"about" left out</c>, <c>"not" added</c>. Long texts are shortened.</summary>
    public override string ToString() =>
        Is.Length == 0 ? $"\"{Shown.Of(Was)}\" left out"
        : Was.Length == 0 ? $"\"{Shown.Of(Is)}\" added"
        : $"\"{Shown.Of(Was)}\" → \"{Shown.Of(Is)}\"";
}
