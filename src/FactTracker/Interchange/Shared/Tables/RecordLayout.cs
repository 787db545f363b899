using System.Buffers;
using System.Text;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Serialization.Writing;

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
    private const int Quotes = 2; // Around a name.
    private const int Between = 2; // The colon and the comma of a member.
    private const int Around = 1; // Two braces, and the comma that the last member does not have.

    private static readonly WritingOptions Plain = new() { Indented = false };
    private readonly Utf8Table<ShownMember>[] _known = [.. schema.Members.Select(_ => new Utf8Table<ShownMember>())];
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly ArrayBufferWriter<byte> _restText = new();
    private readonly RecordCells _cells = new(schema);
    private readonly List<(string Name, ReadOnlyMemory<byte> Value)> _rest = [];
    private Utf8JsonWriter? _json;

    /// <summary>Lays out a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="path">Its path.</param>
    /// <param name="losses">Receives what no cell can hold.</param>
    /// <param name="isUsed">
    /// The columns known to be used, when nothing is asked but which others the claim uses: members without any are then passed over.
    /// </param>
    /// <returns>The cells, until the next record is laid out.</returns>
    public RecordCells Lay(Claim claim, JsonPath path, LossReport losses, bool[]? isUsed = null)
    {
        var json = Writer();
        ClaimWriter.Write(json, claim);
        json.Flush();
        return Lay(path, losses, isUsed);
    }

    /// <summary>Lays out a source; see the method for claims.</summary>
    public RecordCells Lay(Source source, JsonPath path, LossReport losses, bool[]? isUsed = null)
    {
        var json = Writer();
        SourceWriter.Write(json, source);
        json.Flush();
        return Lay(path, losses, isUsed);
    }

    /// <summary>Lays out the set itself.</summary>
    public RecordCells Lay(ClaimSet header, JsonPath path, LossReport losses)
    {
        _text.ResetWrittenCount();
        ClaimSetWriter.Write(header, _text, Plain);
        return Lay(path, losses, isUsed: null);
    }

    private Utf8JsonWriter Writer()
    {
        _text.ResetWrittenCount();
        _json ??= NativeJson.Writer(_text, indented: false);
        _json.Reset();
        return _json;
    }

    private RecordCells Lay(JsonPath path, LossReport losses, bool[]? isUsed)
    {
        var text = losses.Sound(path, _text.WrittenMemory);
        _cells.Clear();
        _rest.Clear();
        var reader = new JsonCursor(text.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var group = schema.GroupOf(ref reader);
            var name = group < 0 ? reader.TryGetString()! : schema.Members[group].Member;
            reader.Read();
            var start = reader.TokenStartIndex;
            reader.Skip();
            if (isUsed is not null && AreUsed(group, isUsed)) continue;
            var value = text[start..reader.BytesConsumed];
            if (group >= 0)
            {
                if (!IsLaid(name, value, group, path, losses)) _rest.Add((name, value));
            }
            else if (!(schema.List.Length == 0 && name == Version) && !IsOther(name, value))
            {
                _rest.Add((name, value));
            }
        }

        if (_rest.Count > 0) _cells.Slots[schema.RestSlot] = Rest(path, losses);
        return _cells;
    }

    // Whether a member can make no further column one that is used.
    private bool AreUsed(int group, bool[] isUsed) =>
        isUsed[schema.RestSlot] && (group < 0 || !isUsed.AsSpan(schema.SlotsOf(group)).Contains(false));

    // Whether nothing of the member is left for the column "rest".
    private bool IsLaid(string name, ReadOnlyMemory<byte> value, int group, JsonPath path, LossReport losses)
    {
        var cells = _cells.Slots[schema.SlotsOf(group)];
        var isExact = Show(value, group, cells);
        foreach (var cell in cells)
        {
            if (cell is not { } text || !IsTooLong(text.Span)) continue;
            cells.Clear();
            losses.Add(path.Member(name), name, $"a cell holds no more than {longest} characters");
            return true;
        }

        return isExact;
    }

    private bool IsTooLong(ReadOnlySpan<byte> cell) => cell.Length > longest && Encoding.UTF8.GetCharCount(cell) > longest;

    // Members that records repeat are shown once.
    private bool Show(ReadOnlyMemory<byte> value, int group, Span<ReadOnlyMemory<byte>?> cells)
    {
        var columns = schema.Members[group];
        if (columns.TryShow(value, cells, out var isExact)) return isExact;
        cells.Clear();
        if (!_known[group].TryFind(value.Span, out var hash, out var shown))
        {
            shown = Shown(value, columns);
            _known[group].Enter(value.Span, hash, shown);
        }

        shown!.Cells.CopyTo(cells);
        return shown.IsExact;
    }

    private static ShownMember Shown(ReadOnlyMemory<byte> raw, MemberColumns columns)
    {
        using var document = JsonDocument.Parse(raw, JsonText.AnyDepth);
        var cells = new string?[columns.Fields.Count];
        columns.Show(document.RootElement, cells);
        var silent = new MemberCells(cells, static (_, _, _) => { });
        var isExact = columns.Read(silent) == Encoding.UTF8.GetString(raw.Span) && silent.AreAllTaken;
        var shown = new ReadOnlyMemory<byte>?[cells.Length];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (cells[cell] is { } text) shown[cell] = Encoding.UTF8.GetBytes(text);
        }

        return new ShownMember(shown, isExact);
    }

    // Whether the member has an unknown column of its own.
    private bool IsOther(string name, ReadOnlyMemory<byte> value)
    {
        if (!name.StartsWith(Prefix, StringComparison.Ordinal) || value.Span is not [(byte)'"', ..]) return false;
        var header = name[Prefix.Length..];
        if (!headers.Contains(header)) return false;
        if (CellUtf8.IsPlainText(value.Span, out var plain))
        {
            if (CellUtf8.IsBlank(plain) || IsTooLong(plain)) return false;
            _cells.AddOther(header, value[1..^1]);
            return true;
        }

        using var document = JsonDocument.Parse(value);
        var text = document.RootElement.GetString()!;
        if (string.IsNullOrWhiteSpace(text) || text.Length > longest || CellJson.Text(text) != Encoding.UTF8.GetString(value.Span))
            return false;
        _cells.AddOther(header, Encoding.UTF8.GetBytes(text));
        return true;
    }

    private ReadOnlyMemory<byte>? Rest(JsonPath path, LossReport losses)
    {
        var most = (long)Around;
        foreach (var (name, value) in _rest) most += schema.EncodedNameOf(name).EncodedUtf8Bytes.Length + Quotes + value.Length + Between;
        if (most > longest && !TryFit(path, losses)) return null;
        _restText.ResetWrittenCount();
        var separator = "{"u8;
        foreach (var (name, value) in _rest)
        {
            _restText.Write(separator);
            _restText.Write("\""u8);
            _restText.Write(schema.EncodedNameOf(name).EncodedUtf8Bytes);
            _restText.Write("\":"u8);
            _restText.Write(value.Span);
            separator = ","u8;
        }

        _restText.Write("}"u8);
        return _restText.WrittenMemory;
    }

    // Leaves out the longest members until the others fit; returns false when none is left.
    private bool TryFit(JsonPath path, LossReport losses)
    {
        var lengths = _rest.ConvertAll(
            member => CellJson.Text(member.Name).Length + Encoding.UTF8.GetCharCount(member.Value.Span) + Between);
        long length = lengths.Sum(it => (long)it) + Around;
        var left = new HashSet<int>();
        foreach (var largest in Enumerable.Range(0, _rest.Count).OrderByDescending(index => lengths[index]))
        {
            if (length <= longest) break;
            left.Add(largest);
            length -= lengths[largest];
            losses.Add(path.Member(_rest[largest].Name), _rest[largest].Name, $"the cell \"rest\" holds no more than {longest} characters");
        }

        var kept = _rest.Where((_, index) => !left.Contains(index)).ToList();
        _rest.Clear();
        _rest.AddRange(kept);
        return kept.Count > 0;
    }
}
