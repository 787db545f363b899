using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A member that is an object of names and texts: <c>name=text</c>, separated by semicolons.</summary>
internal sealed class PairsColumn(string member, string field) : MemberColumns(member, field)
{
    protected override void Fill(JsonElement value, Span<string?> cells) => cells[0] = value.ValueKind == JsonValueKind.Object
        ? CellJson.Joined(value.EnumerateObject().Select(pair => $"{pair.Name}={CellJson.Shown(pair.Value)}"))
        : CellJson.Shown(value);

    public override string? Read(MemberCells cells)
    {
        if (cells.Take(0) is not { } text) return null;
        if (Printed(text) is { } printed) return printed;
        var pairs = new List<(string Name, string? Value)>();
        foreach (var part in CellJson.Parts(text))
        {
            var name = part.Split('=')[0].Trim();
            if (name.Length == 0 || name.Length == part.Length || pairs.Exists(pair => pair.Name == name))
            {
                cells.Refuse(0, $"\"{part}\" is not a pair of name and text, or repeats a name; write name=text; name=text.");
                return null;
            }

            pairs.Add((name, CellJson.Text(part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim())));
        }

        return pairs.Count == 0 ? null : CellJson.Object([.. pairs]);
    }

    // A JSON object of names and texts, as programs print it.
    private static string? Printed(string text)
    {
        if (text.Trim() is not ['{', .., '}']) return null;
        try
        {
            using var document = JsonDocument.Parse(text);
            var pairs = new List<(string Name, string? Value)>();
            foreach (var pair in document.RootElement.EnumerateObject())
            {
                if (CellJson.ScalarOf(pair.Value) is not { } scalar) return null;
                pairs.Add((pair.Name, CellJson.Text(scalar)));
            }

            return pairs.Count == 0 ? null : CellJson.Object([.. pairs]);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
