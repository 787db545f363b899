using System.Buffers;
using System.Text;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// What the rows of a table share: the parser of their records, and the cells of recent sources. Older ones are forgotten, which bounds
/// its memory in a table of any length.
/// </summary>
internal sealed class RowMemory(ReadingOptions options)
{
    private const int Most = 1 << 16;
    private const int LongestKey = 128;
    private const byte EndOfCell = 0xFF; // No byte of UTF-8.
    private const int MostRests = 1 << 12;
    private readonly Dictionary<TableSchema, Utf8Table<string>[]> _members = [];
    private readonly Dictionary<TableSchema, string?[]> _slots = [];
    private readonly Dictionary<(TableSchema, string), RestOfRecord> _rests = [];
    private readonly byte[] _key = new byte[LongestKey];
    private Dictionary<string, string?[]> _recent = new(StringComparer.Ordinal);
    private Dictionary<string, string?[]> _older = new(StringComparer.Ordinal);
    private Dictionary<string, string> _recentIds = new(StringComparer.Ordinal);
    private Dictionary<string, string> _olderIds = new(StringComparer.Ordinal);

    /// <summary>Reads the records, sharing what they repeat.</summary>
    public RecordParser Parser { get; } =
        new(Math.Min(options.MaxDepth + RecordReading.DepthOfSet, ReadingOptions.MostDepth) - RecordReading.DepthOfSet);

    /// <summary>The memory in which the text of each record is put together.</summary>
    public ArrayBufferWriter<byte> Buffer { get; } = new();

    /// <summary>The members of the record that is being read.</summary>
    public List<ReadMember> Members { get; } = [];

    /// <summary>Returns empty cells for a record, which are those of the next one too, unless they are kept.</summary>
    public string?[] EmptySlots(TableSchema schema)
    {
        if (!_slots.TryGetValue(schema, out var slots)) return _slots[schema] = new string?[schema.Fields.Count];
        Array.Clear(slots);
        return slots;
    }

    /// <summary>Returns what the column "rest" says. Short texts, which rows often repeat, are parsed once.</summary>
    public RestOfRecord RestOf(TableSchema schema, string text)
    {
        if (text.Length > LongestKey) return RestOfRecord.Parse(schema, text);
        if (_rests.TryGetValue((schema, text), out var known)) return known;
        if (_rests.Count >= MostRests) _rests.Clear();
        return _rests[(schema, text)] = RestOfRecord.Parse(schema, text);
    }

    /// <summary>
    /// Returns the member, as JSON, that cells with the same texts were read as before without anything to report; empty when they were
    /// read as none. Null when they have to be read.
    /// </summary>
    /// <param name="schema">The kind of record.</param>
    /// <param name="group">The group of columns.</param>
    /// <param name="cells">The texts.</param>
    /// <param name="key">What the cells are remembered by, until the next call.</param>
    public string? MemberOf(TableSchema schema, int group, ReadOnlySpan<string?> cells, out (int Length, uint Hash) key)
    {
        key = default;
        if (!schema.Members[group].IsWorthRemembering || KeyOf(cells) is not (> 0 and var length)) return null;
        TablesOf(schema)[group].TryFind(_key.AsSpan(0, length), out var hash, out var member);
        key = (length, hash);
        return member;
    }

    /// <inheritdoc cref="MemberOf(TableSchema, int, ReadOnlySpan{string?}, out ValueTuple{int, uint})"/>
    public string? MemberOf(TableSchema schema, int group, ReadOnlySpan<ReadOnlyMemory<byte>> cells, out (int Length, uint Hash) key)
    {
        key = default;
        if (!schema.Members[group].IsWorthRemembering || KeyOf(cells) is not (> 0 and var length)) return null;
        TablesOf(schema)[group].TryFind(_key.AsSpan(0, length), out var hash, out var member);
        key = (length, hash);
        return member;
    }

    /// <summary>Remembers what the cells of the last question were read as.</summary>
    public void Remember(TableSchema schema, int group, (int Length, uint Hash) key, string member)
    {
        if (key.Length > 0) TablesOf(schema)[group].Enter(_key.AsSpan(0, key.Length), key.Hash, member);
    }

    private Utf8Table<string>[] TablesOf(TableSchema schema)
    {
        if (!_members.TryGetValue(schema, out var tables))
            _members.Add(schema, tables = [.. schema.Members.Select(_ => new Utf8Table<string>())]);
        return tables;
    }

    // Returns 0 for cells that are too long to repeat.
    private int KeyOf(ReadOnlySpan<string?> cells)
    {
        var length = 0;
        foreach (var cell in cells)
        {
            if (!Encoding.UTF8.TryGetBytes(cell, _key.AsSpan(length), out var written) || length + written == LongestKey) return 0;
            length += written;
            _key[length++] = EndOfCell;
        }

        return length;
    }

    private int KeyOf(ReadOnlySpan<ReadOnlyMemory<byte>> cells)
    {
        var length = 0;
        foreach (var cell in cells)
        {
            if (length + cell.Length >= LongestKey) return 0;
            cell.Span.CopyTo(_key.AsSpan(length));
            length += cell.Length;
            _key[length++] = EndOfCell;
        }

        return length;
    }

    /// <summary>Returns the cells of a source, or null when it was not given recently.</summary>
    public string?[]? Find(string id) => _recent.TryGetValue(id, out var known) || _older.TryGetValue(id, out known) ? known : null;

    /// <summary>Returns the id that was made for a content before, or makes one.</summary>
    /// <param name="content">What distinguishes the source from others.</param>
    /// <param name="make">Makes its id.</param>
    public string IdOf(string content, Func<string> make)
    {
        if (_recentIds.TryGetValue(content, out var known) || _olderIds.TryGetValue(content, out known)) return known;
        if (_recentIds.Count >= Most) (_olderIds, _recentIds) = (_recentIds, new Dictionary<string, string>(StringComparer.Ordinal));
        return _recentIds[content] = make();
    }

    /// <summary>Remembers the cells of a source; they are not used for another record.</summary>
    public void Add(string id, string?[] cells)
    {
        if (_slots.GetValueOrDefault(TableSchema.Sources) == cells) _slots.Remove(TableSchema.Sources);
        if (_recent.Count >= Most) (_older, _recent) = (_recent, new Dictionary<string, string?[]>(StringComparer.Ordinal));
        _recent[id] = cells;
    }
}
