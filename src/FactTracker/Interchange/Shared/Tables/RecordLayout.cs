using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// Lays records out in cells. Members that the cells would not give back exactly go into the column <c>rest</c>, so that only what is
/// longer than a cell may be is lost.
/// </summary>
/// <remarks>Not thread-safe: it remembers the members that records repeat.</remarks>
/// <param name="schema">The columns.</param>
/// <param name="longest">The longest cell, in UTF-16 units.</param>
/// <param name="headers">The unknown columns that are written.</param>
internal sealed class RecordLayout(TableSchema schema, int longest, IReadOnlySet<string> headers)
{
    public const string Prefix = "csv:";
    private const string Version = "facttracker";
    private const int Between = 2; // The colon and the comma of a member.
    private const int Around = 1; // Two braces, and the comma that the last member does not have.

    private static readonly WritingOptions Plain = new() { Indented = false };
    private readonly Utf8Table<ShownMember>[] _known = [.. schema.Members.Select(_ => new Utf8Table<ShownMember>())];
    private readonly ArrayBufferWriter<byte> _text = new();

    public RecordCells Lay(Claim claim, JsonPath path, LossReport losses)
    {
        _text.ResetWrittenCount();
        ClaimSetWriter.Write(claim, _text);
        return LayText(path, losses);
    }

    public RecordCells Lay(Source source, JsonPath path, LossReport losses)
    {
        _text.ResetWrittenCount();
        ClaimSetWriter.Write(source, _text);
        return LayText(path, losses);
    }

    public RecordCells Lay(ClaimSet header, JsonPath path, LossReport losses)
    {
        _text.ResetWrittenCount();
        ClaimSetWriter.Write(header, _text, Plain);
        return LayText(path, losses);
    }

    private RecordCells LayText(JsonPath path, LossReport losses)
    {
        using var document = JsonDocument.Parse(losses.Sound(path, _text.WrittenMemory), JsonText.AnyDepth);
        var slots = new string?[schema.Fields.Count];
        List<KeyValuePair<string, string>>? others = null;
        List<(string Name, string Value)>? rest = null;
        foreach (var member in document.RootElement.EnumerateObject())
        {
            var group = schema.GroupOf(member.Name);
            if (group >= 0)
            {
                if (!IsLaid(member, group, slots, path, losses)) (rest ??= []).Add((member.Name, member.Value.GetRawText()));
            }
            else if (schema.List.Length == 0 && member.Name == Version) continue;
            else if (OtherOf(member) is { } other) (others ??= []).Add(other);
            else (rest ??= []).Add((member.Name, member.Value.GetRawText()));
        }

        if (rest is not null) slots[schema.RestSlot] = Fitting(rest, path, losses);
        return new RecordCells(slots, others ?? []);
    }

    // Whether nothing of the member is left for the column "rest".
    private bool IsLaid(JsonProperty member, int group, string?[] slots, JsonPath path, LossReport losses)
    {
        var cells = slots.AsSpan()[schema.SlotsOf(group)];
        var isExact = Show(member.Value, group, cells);
        foreach (var cell in cells)
        {
            if (!(cell?.Length > longest)) continue;
            cells.Clear();
            losses.Add(path.Member(member.Name), member.Name, $"a cell holds no more than {longest} characters");
            return true;
        }

        return isExact;
    }

    // Members that records repeat are shown once.
    private bool Show(JsonElement value, int group, Span<string?> cells)
    {
        var columns = schema.Members[group];
        var raw = JsonMarshal.GetRawUtf8Value(value);
        if (columns.TryShowText(value, raw, cells)) return true;
        if (!_known[group].TryFind(raw, out var hash, out var shown))
        {
            shown = Shown(value, columns);
            _known[group].Enter(raw, hash, shown);
        }

        shown!.Cells.CopyTo(cells);
        return shown.IsExact;
    }

    private static ShownMember Shown(JsonElement value, MemberColumns columns)
    {
        var cells = new string?[columns.Fields.Count];
        columns.Show(value, cells);
        var silent = new MemberCells(cells, static (_, _, _) => { });
        return new ShownMember(cells, columns.Read(silent) == value.GetRawText() && silent.AreAllTaken);
    }

    private KeyValuePair<string, string>? OtherOf(JsonProperty member)
    {
        if (!member.Name.StartsWith(Prefix, StringComparison.Ordinal) || member.Value.ValueKind != JsonValueKind.String) return null;
        var text = member.Value.GetString()!;
        var header = member.Name[Prefix.Length..];
        return headers.Contains(header) && !string.IsNullOrWhiteSpace(text) && text.Length <= longest
            && CellJson.Text(text) == member.Value.GetRawText() ? new(header, text) : null;
    }

    private string? Fitting(List<(string Name, string Value)> rest, JsonPath path, LossReport losses)
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
