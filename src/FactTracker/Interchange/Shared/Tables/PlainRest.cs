using System.Buffers;
using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The members in the column <c>rest</c> of a claim, read from the UTF-8 of its cell.</summary>
/// <param name="columnOf">The column of each field, or -1.</param>
internal sealed class PlainRest(int[] columnOf)
{
    private const int LongestCell = 1 << 12;
    private const int MostMembers = 16;
    private static readonly TableSchema Schema = TableSchema.Claims;
    private readonly List<Member> _members = [];
    private readonly ReadOnlyMemory<byte>?[] _shown = new ReadOnlyMemory<byte>?[Schema.Members.Max(member => member.Fields.Count)];
    private readonly int _column = columnOf[Schema.RestSlot];

    /// <summary>Reads the members; returns false when any is not as the other cells show it.</summary>
    /// <param name="cells">The cells of the row; empty for those without a value.</param>
    public bool TryRead(ReadOnlySpan<ReadOnlyMemory<byte>> cells)
    {
        _members.Clear();
        if (_column < 0 || cells[_column].IsEmpty) return true;
        if (cells[_column].Length > LongestCell) return false;
        try
        {
            return TryRead(cells[_column], cells);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false; // It is reported where the row is read otherwise.
        }
    }

    /// <summary>Whether there is a member of a group of columns.</summary>
    public bool Has(int group)
    {
        foreach (var member in _members)
        {
            if (member.Group == group) return true;
        }

        return false;
    }

    /// <summary>Writes the members behind others.</summary>
    public void Write(IBufferWriter<byte> json)
    {
        foreach (var member in _members)
        {
            json.Write(",\""u8);
            json.Write(member.Name.Span);
            json.Write("\":"u8);
            json.Write(member.Value.Span);
        }
    }

    private bool TryRead(ReadOnlyMemory<byte> text, ReadOnlySpan<ReadOnlyMemory<byte>> cells)
    {
        var reader = new JsonCursor(text.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || _members.Count == MostMembers) return false;
            var group = Schema.GroupOf(ref reader);
            var name = text.Slice(reader.TokenStartIndex + 1, reader.ValueSpan.Length);
            if (IsRepeated(name.Span)) return false;
            reader.Read();
            var start = reader.TokenStartIndex;
            reader.Skip();
            var value = text[start..reader.BytesConsumed];
            if (group >= 0 && !IsStillSo(group, value, cells)) return false;
            _members.Add(new Member(name, value, group));
        }

        return !reader.Read();
    }

    private bool IsRepeated(ReadOnlySpan<byte> name)
    {
        foreach (var member in _members)
        {
            if (member.Name.Span.SequenceEqual(name)) return true;
        }

        return false;
    }

    private bool IsStillSo(int group, ReadOnlyMemory<byte> value, ReadOnlySpan<ReadOnlyMemory<byte>> cells)
    {
        var columns = columnOf.AsSpan(Schema.SlotsOf(group));
        var shown = _shown.AsSpan(0, columns.Length);
        shown.Clear();
        if (!Schema.Members[group].TryShow(value, shown, out _)) shown = Shown(group, value);
        for (var cell = 0; cell < columns.Length; cell++)
        {
            if (columns[cell] < 0) continue;
            var now = cells[columns[cell]].Span;
            var then = shown[cell].GetValueOrDefault().Span;
            if (!now.SequenceEqual(then) && !(now.IsEmpty && CellUtf8.IsBlank(then))) return false;
        }

        return true;
    }

    private static ReadOnlyMemory<byte>?[] Shown(int group, ReadOnlyMemory<byte> value)
    {
        using var document = JsonDocument.Parse(value, JsonText.AnyDepth);
        var texts = new string?[Schema.Members[group].Fields.Count];
        Schema.Members[group].Show(document.RootElement, texts);
        return Array.ConvertAll(texts, text => text is null ? default(ReadOnlyMemory<byte>?) : Encoding.UTF8.GetBytes(text));
    }

    private readonly record struct Member(ReadOnlyMemory<byte> Name, ReadOnlyMemory<byte> Value, int Group);
}
