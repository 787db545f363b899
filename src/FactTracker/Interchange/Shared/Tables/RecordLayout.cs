using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// Lays records out in cells. Members that the cells would not give back exactly go into the column <c>rest</c>, so that only what is
/// longer than a cell may be is lost.
/// </summary>
/// <param name="schema">The columns.</param>
/// <param name="longest">The longest cell, in UTF-16 units.</param>
/// <param name="headers">The unknown columns that are written.</param>
/// <param name="losses">Receives what could not be carried.</param>
internal sealed class RecordLayout(TableSchema schema, int longest, IReadOnlySet<string> headers, LossReport losses)
{
    public const string Prefix = "csv:";
    private const string Version = "facttracker";
    private const int Between = 2; // The colon and the comma of a member.
    private const int Around = 1; // Two braces, and the comma that the last member does not have.

    public RecordCells Lay(string record, JsonPath path)
    {
        using var document = JsonDocument.Parse(losses.Sound(path, record), JsonText.AnyDepth);
        var slots = new string?[schema.Fields.Count];
        var others = new List<KeyValuePair<string, string>>();
        var rest = new List<(string Name, string Value)>();
        foreach (var member in document.RootElement.EnumerateObject())
        {
            var raw = member.Value.GetRawText();
            var group = schema.GroupOf(member.Name);
            if (group >= 0) Lay(member, group, slots, rest, path);
            else if (schema.List.Length == 0 && member.Name == Version) continue;
            else if (OtherOf(member) is { } other) others.Add(other);
            else rest.Add((member.Name, raw));
        }

        slots[schema.RestSlot] = Fitting(rest, path);
        return new RecordCells(slots, others);
    }

    private void Lay(JsonProperty member, int group, string?[] slots, List<(string Name, string Value)> rest, JsonPath path)
    {
        var cells = slots.AsMemory()[schema.SlotsOf(group)];
        schema.Members[group].Show(member.Value, cells.Span);
        if (cells.ToArray().Any(cell => cell?.Length > longest))
        {
            cells.Span.Clear();
            losses.Add(path.Member(member.Name), member.Name, $"a cell holds no more than {longest} characters");
            return;
        }

        var silent = new MemberCells(cells, static (_, _, _) => { });
        var raw = member.Value.GetRawText();
        if (schema.Members[group].Read(silent) != raw || silent.Leftovers().Any()) rest.Add((member.Name, raw));
    }

    private KeyValuePair<string, string>? OtherOf(JsonProperty member)
    {
        if (!member.Name.StartsWith(Prefix, StringComparison.Ordinal) || member.Value.ValueKind != JsonValueKind.String) return null;
        var text = member.Value.GetString()!;
        var header = member.Name[Prefix.Length..];
        return headers.Contains(header) && !string.IsNullOrWhiteSpace(text) && text.Length <= longest
            && CellJson.Text(text) == member.Value.GetRawText() ? new(header, text) : null;
    }

    private string? Fitting(List<(string Name, string Value)> rest, JsonPath path)
    {
        var lengths = rest.ConvertAll(member => CellJson.Text(member.Name).Length + member.Value.Length + Between);
        long length = lengths.Sum(it => (long)it) + Around;
        var left = new HashSet<int>();
        foreach (var largest in Enumerable.Range(0, rest.Count).OrderByDescending(index => lengths[index]))
        {
            if (length <= longest) break;
            left.Add(largest);
            length -= lengths[largest];
            losses.Add(path.Member(rest[largest].Name), rest[largest].Name, $"the cell \"rest\" holds no more than {longest} characters");
        }

        if (left.Count == rest.Count) return null;
        return CellJson.Object([.. rest.Where((_, index) => !left.Contains(index)).Select(member => (member.Name, (string?)member.Value))]);
    }
}
