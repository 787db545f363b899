using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Collects pairs of names and texts from several columns in one cell, as a JSON object.</summary>
internal static class CellPairs
{
    /// <summary>Returns the object with a pair added, or null when the cell has a text of another form or the name already.</summary>
    /// <param name="before">The object so far, or null.</param>
    /// <param name="name">The name.</param>
    /// <param name="text">The text.</param>
    public static string? With(string? before, string name, string text)
    {
        var pairs = new List<(string Name, string? Value)>();
        if (before is not (null or ['{', ..])) return null;
        if (before is not null)
        {
            using var document = JsonDocument.Parse(before);
            pairs.AddRange(document.RootElement.EnumerateObject().Select(pair => (pair.Name, (string?)pair.Value.GetRawText())));
        }

        return pairs.Exists(pair => pair.Name == name) ? null : CellJson.Object([.. pairs, (name, CellJson.Text(text))]);
    }
}
