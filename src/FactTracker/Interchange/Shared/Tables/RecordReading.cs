using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Makes a record from its cells, by writing them as native JSON and reading that.</summary>
/// <param name="schema">The columns.</param>
/// <param name="row">The row, which receives the problems.</param>
/// <param name="slots">The cells; null for an empty cell or a missing column.</param>
/// <param name="columnOf">The column of the row that each cell comes from; -1 for none.</param>
/// <param name="mapping">The mapping.</param>
internal sealed class RecordReading(TableSchema schema, RowProblems row, string?[] slots, int[] columnOf, RecordMapping mapping)
{
    /// <summary>How much deeper a record lies in a set than alone.</summary>
    public const int DepthOfSet = 2;

    private readonly List<(string Name, string Value)> _members = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private Dictionary<string, int>? _repeated;

    /// <summary>Adds a cell to keep as an extension; of two with one header the later gets a number.</summary>
    public void Keep(KeptCell cell)
    {
        var first = cell.Prefix + cell.Header;
        var name = first;
        _repeated ??= new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = _repeated.GetValueOrDefault(name, 2); _names.Contains(name); number++)
        {
            _repeated[first] = number + 1;
            name = string.Create(CultureInfo.InvariantCulture, $"{first} ({number})");
        }

        Add(name, cell.Json);
    }

    /// <summary>Reads the cells of a claim; returns null when they make none.</summary>
    public Claim? ReadClaim(RowMemory memory)
    {
        ReadMembers(memory);
        return memory.Parser.Claim(Utf8(memory.Buffer)) ?? (AsSet().Claims is [var claim, ..] ? claim : null);
    }

    /// <summary>Reads the cells of a source; returns null when they make none.</summary>
    public Source? ReadSource(RowMemory memory)
    {
        ReadMembers(memory);
        return memory.Parser.Source(Utf8(memory.Buffer)) ?? (AsSet().Sources is [var source, ..] ? source : null);
    }

    /// <summary>Reads the cells of the set itself.</summary>
    public ClaimSet ReadHeader(RowMemory memory)
    {
        ReadMembers(memory);
        return AsSet();
    }

    private void ReadMembers(RowMemory memory)
    {
        var rest = Rest();
        for (var group = 0; group < schema.Members.Count; group++)
        {
            if (HasCells(group) && rest?.ContainsKey(schema.Members[group].Member) != true) Read(group, memory);
        }

        foreach (var (name, value) in rest ?? [])
        {
            if (!_names.Contains(name)) Add(name, value);
        }
    }

    private bool HasCells(int group)
    {
        foreach (var cell in slots.AsSpan()[schema.SlotsOf(group)])
        {
            if (cell is not null) return true;
        }

        return false;
    }

    private ReadOnlyMemory<byte> Utf8(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        var separator = "{"u8;
        foreach (var (name, value) in _members)
        {
            buffer.Write(separator);
            buffer.Write("\""u8);
            buffer.Write(schema.EncodedNameOf(name).EncodedUtf8Bytes);
            buffer.Write("\":"u8);
            Encoding.UTF8.GetBytes(value, buffer);
            separator = ","u8;
        }

        buffer.Write(_members.Count == 0 ? "{}"u8 : "}"u8);
        return buffer.WrittenMemory;
    }

    // Reads the record as a set of it alone, with everything that is to be said about it.
    private ClaimSet AsSet()
    {
        var record = CellJson.Object([.. _members.Select(member => (member.Name, (string?)member.Value))]);
        var text = schema.List.Length > 0
            ? $"{{\"facttracker\":\"1.0\",\"{schema.List}\":[{record}]}}"
            : $"{{\"facttracker\":\"1.0\",{record[1..]}";
        if (record == "{}" && schema.List.Length == 0) return ClaimSet.Empty;
        var depth = Math.Min(row.Options.MaxDepth + DepthOfSet, ReadingOptions.MostDepth);
        var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(text), new ReadingOptions { MaxDepth = depth });
        foreach (var problem in reading.Problems)
        {
            row.Report(ColumnOf(MemberOf(problem.Path)), problem.Rule, problem.Message, problem.Value, problem.Remedy);
        }

        return reading.Set;
    }

    private void Add(string name, string value)
    {
        _names.Add(name);
        _members.Add((name, value));
    }

    private void Read(int group, RowMemory memory)
    {
        var start = schema.SlotsOf(group).Start.Value;
        var texts = slots.AsMemory()[schema.SlotsOf(group)];
        var known = memory.MemberOf(schema, group, texts.Span, out var key);
        if (known is not null)
        {
            if (known.Length > 0) Add(schema.Members[group].Member, known);
            return;
        }

        var isReported = false;
        var cells = new MemberCells(texts, Report, mapping);
        var json = schema.Members[group].Read(cells);
        if (json is not null) Add(schema.Members[group].Member, json);
        if (cells.AreAllTaken)
        {
            if (!isReported) memory.Remember(schema, group, key, json ?? "");
            return;
        }

        foreach (var cell in cells.Leftovers())
        {
            if (columnOf[start + cell] >= 0) Keep(row.Kept(columnOf[start + cell], slots[start + cell]!));
        }

        void Report(int cell, Rule rule, string message)
        {
            isReported = true;
            if (columnOf[start + cell] >= 0) row.Report(
                columnOf[start + cell], rule, message, slots[start + cell],
                rule == Rules.ForeignUnread ? "It is kept as an extension." : null);
        }
    }

    // The members in the column "rest", except those for which a cell now has another value: somebody edited the cell.
    private Dictionary<string, string>? Rest()
    {
        if (slots[schema.RestSlot] is not { } text) return null;
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(text, JsonText.AnyDepth);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in document.RootElement.EnumerateObject())
                {
                    if (IsStillSo(member)) members[member.Name] = member.Value.GetRawText();
                }

                return members;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Reported below: half of it would be another record.
        }

        row.Report(
            columnOf[schema.RestSlot], Rules.ForeignUnread, "The cell \"rest\" is not a JSON object.", text, "It is kept as an extension.");
        Keep(row.Kept(columnOf[schema.RestSlot], text));
        return null;
    }

    private bool IsStillSo(JsonProperty member)
    {
        var group = schema.GroupOf(member.Name);
        if (group < 0) return true;
        var start = schema.SlotsOf(group).Start.Value;
        var shown = new string?[schema.Members[group].Fields.Count];
        schema.Members[group].Show(member.Value, shown);
        for (var cell = 0; cell < shown.Length; cell++)
        {
            var column = columnOf[start + cell];
            if (column < 0 || (shown[cell] ?? "") == (slots[start + cell] ?? "")) continue;
            if (string.IsNullOrWhiteSpace(shown[cell]) && string.IsNullOrWhiteSpace(slots[start + cell])) continue;
            row.Report(
                column, Rules.ForeignRepaired,
                $"The cell and the column \"rest\" have different values for {member.Name}; the cell is used.", slots[start + cell]);
            return false;
        }

        return true;
    }

    private int ColumnOf(string member)
    {
        var group = schema.GroupOf(member);
        var (start, end) = group < 0
            ? (schema.RestSlot, schema.RestSlot + 1)
            : (schema.SlotsOf(group).Start.Value, schema.SlotsOf(group).End.Value);
        for (var slot = start; slot < end; slot++)
        {
            if (columnOf[slot] >= 0 && slots[slot] is not null) return columnOf[slot];
        }

        return columnOf[schema.RestSlot] >= 0 && slots[schema.RestSlot] is not null ? columnOf[schema.RestSlot] : 0;
    }

    // Returns when for $.claims[0].when.date.
    private string MemberOf(string path)
    {
        var start = schema.List.Length > 0 ? $"$.{schema.List}[0]." : "$.";
        if (!path.StartsWith(start, StringComparison.Ordinal)) return "";
        var end = path.AsSpan(start.Length).IndexOfAny('.', '[');
        return end < 0 ? path[start.Length..] : path.Substring(start.Length, end);
    }
}
