using System.Buffers;
using System.Globalization;
using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Makes a record from its cells, by writing them as native JSON and reading that.</summary>
/// <param name="schema">The columns.</param>
/// <param name="row">The row, which receives the problems.</param>
/// <param name="part">The cells, and the columns that they come from.</param>
/// <param name="mapping">The mapping.</param>
/// <param name="memory">What the rows share; its list of members is that of this record from now on.</param>
internal sealed class RecordReading(TableSchema schema, RowProblems row, RowPart part, RecordMapping mapping, RowMemory memory)
{
    /// <summary>How much deeper a record lies in a set than alone.</summary>
    public const int DepthOfSet = 2;

    private const int Few = 64; // Among so many members, looking at each takes no longer than a table of their names.
    private readonly List<ReadMember> _members = Begun(memory);
    private readonly string?[] _slots = part.Slots;
    private HashSet<string>? _names;
    private Dictionary<string, int>? _repeated;

    /// <summary>Adds a cell to keep as an extension; of two with one header the later gets a number.</summary>
    public void Keep(KeptCell cell)
    {
        var first = cell.Prefix + cell.Header;
        var name = first;
        _repeated ??= new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = _repeated.GetValueOrDefault(name, 2); Has(name); number++)
        {
            _repeated[first] = number + 1;
            name = string.Create(CultureInfo.InvariantCulture, $"{first} ({number})");
        }

        Add(name, cell.Json);
    }

    private static List<ReadMember> Begun(RowMemory memory)
    {
        memory.Members.Clear();
        return memory.Members;
    }

    /// <summary>Reads the cells of a claim; returns null when they make none.</summary>
    public Claim? ReadClaim()
    {
        ReadMembers();
        return memory.Parser.Claim(Utf8(memory.Buffer)) ?? (AsSet().Claims is [var claim, ..] ? claim : null);
    }

    /// <summary>Reads the cells of a source; returns null when they make none.</summary>
    public Source? ReadSource()
    {
        ReadMembers();
        return memory.Parser.Source(Utf8(memory.Buffer)) ?? (AsSet().Sources is [var source, ..] ? source : null);
    }

    /// <summary>Reads the cells of the set itself.</summary>
    public ClaimSet ReadHeader()
    {
        ReadMembers();
        return AsSet();
    }

    private void ReadMembers()
    {
        var rest = Rest();
        for (var group = 0; group < schema.Members.Count; group++)
        {
            if (HasCells(group) && rest?.ContainsKey(schema.Members[group].Member) != true) Read(group);
        }

        foreach (var (name, value) in rest ?? [])
        {
            if (!Has(name)) Add(name, value);
        }
    }

    private bool HasCells(int group)
    {
        foreach (var cell in _slots.AsSpan()[schema.SlotsOf(group)])
        {
            if (cell is not null) return true;
        }

        return false;
    }

    private ReadOnlyMemory<byte> Utf8(ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        var separator = "{"u8;
        foreach (var (name, value, isText) in _members)
        {
            buffer.Write(separator);
            buffer.Write("\""u8);
            buffer.Write(schema.EncodedNameOf(name).EncodedUtf8Bytes);
            buffer.Write("\":"u8);
            if (isText) CellJson.WriteText(value, buffer);
            else Encoding.UTF8.GetBytes(value, buffer);
            separator = ","u8;
        }

        buffer.Write(_members.Count == 0 ? "{}"u8 : "}"u8);
        return buffer.WrittenMemory;
    }

    // Reads the record as a set of it alone, with everything that is to be said about it.
    private ClaimSet AsSet()
    {
        var record = CellJson.Object([.. _members.Select(member => (member.Name, (string?)member.Json))]);
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

    private void Add(string name, string value, bool isText = false)
    {
        _names?.Add(name);
        _members.Add(new ReadMember(name, value, isText));
    }

    private bool Has(string name)
    {
        if (_names is null && _members.Count > Few)
            _names = _members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        if (_names is not null) return _names.Contains(name);
        foreach (var member in _members)
        {
            if (member.Name == name) return true;
        }

        return false;
    }

    private void Read(int group)
    {
        var columns = schema.Members[group];
        var texts = _slots.AsSpan()[schema.SlotsOf(group)];
        if (texts is [{ } text] && columns.IsReadAsIs(text))
        {
            Add(columns.Member, text, isText: true);
            return;
        }

        var known = memory.MemberOf(schema, group, texts, out var key);
        if (known is null) ReadCells(group, key);
        else if (known.Length > 0) Add(columns.Member, known);
    }

    private void ReadCells(int group, (int Length, uint Hash) key)
    {
        var start = schema.SlotsOf(group).Start.Value;
        var isReported = false;
        var cells = new MemberCells(_slots.AsMemory()[schema.SlotsOf(group)], Report, mapping);
        var json = schema.Members[group].Read(cells);
        if (json is not null) Add(schema.Members[group].Member, json);
        if (cells.AreAllTaken)
        {
            if (!isReported) memory.Remember(schema, group, key, json ?? "");
            return;
        }

        foreach (var cell in cells.Leftovers())
        {
            if (part.ColumnOf[start + cell] >= 0) Keep(row.Kept(part.ColumnOf[start + cell], _slots[start + cell]!));
        }

        void Report(int cell, Rule rule, string message)
        {
            isReported = true;
            if (part.ColumnOf[start + cell] >= 0) row.Report(
                part.ColumnOf[start + cell], rule, message, _slots[start + cell],
                rule == Rules.ForeignUnread ? "It is kept as an extension." : null);
        }
    }

    // The members in the column "rest", except those for which a cell now has another value: somebody edited the cell.
    private Dictionary<string, string>? Rest()
    {
        if (_slots[schema.RestSlot] is not { } text) return null;
        if (memory.RestOf(schema, text).Members is { } rest)
        {
            var members = new Dictionary<string, string>(rest.Count, StringComparer.Ordinal);
            foreach (var member in rest)
            {
                if (IsStillSo(member)) members[member.Name] = member.Json;
            }

            return members;
        }

        row.Report(
            part.ColumnOf[schema.RestSlot], Rules.ForeignUnread, "The cell \"rest\" is not a JSON object.", text,
            "It is kept as an extension.");
        Keep(row.Kept(part.ColumnOf[schema.RestSlot], text));
        return null;
    }

    private bool IsStillSo(RestMember member)
    {
        if (member.Group < 0) return true;
        var start = schema.SlotsOf(member.Group).Start.Value;
        for (var cell = 0; cell < member.Shown.Length; cell++)
        {
            var column = part.ColumnOf[start + cell];
            var (shown, text) = (member.Shown[cell], _slots[start + cell]);
            if (column < 0 || (shown ?? "") == (text ?? "")) continue;
            if (string.IsNullOrWhiteSpace(shown) && string.IsNullOrWhiteSpace(text)) continue;
            row.Report(
                column, Rules.ForeignRepaired,
                $"The cell and the column \"rest\" have different values for {member.Name}; the cell is used.", text);
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
            if (part.ColumnOf[slot] >= 0 && _slots[slot] is not null) return part.ColumnOf[slot];
        }

        return part.ColumnOf[schema.RestSlot] >= 0 && _slots[schema.RestSlot] is not null ? part.ColumnOf[schema.RestSlot] : 0;
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
