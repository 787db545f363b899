using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>
/// Collects the native records of a document as FactTracker writes it: first the set, then the sources, then the claims. It checks no more
/// than it needs; whether the document is exactly what is written for these records is for others to find out.
/// </summary>
internal sealed class OwnScan
{
    private byte[] _native;
    private int _length;
    private Stage _stage;

    private OwnScan(int length) => _native = GC.AllocateUninitializedArray<byte>(length);

    private enum Stage
    {
        Start,
        Set,
        Sources,
        Claims,
    }

    /// <summary>The records as one document in the native format.</summary>
    public ReadOnlyMemory<byte> Native => _native.AsMemory(0, _length);

    /// <summary>Where the record of the set is.</summary>
    public OwnPlace Set { get; private set; }

    /// <summary>Where the records of the sources are, in order.</summary>
    public List<OwnPlace> Sources { get; } = [];

    /// <summary>Where the records of the claims are, in order.</summary>
    public List<OwnPlace> Claims { get; } = [];

    /// <summary>Reads a document; returns null when it is certainly not as FactTracker writes it.</summary>
    public static OwnScan? Of(ReadOnlyMemory<byte> text, CancellationToken cancellationToken)
    {
        var scan = new OwnScan((text.Length / 2) + 1);
        try
        {
            return scan.TryRead(text.Span, cancellationToken) ? scan : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private bool TryRead(ReadOnlySpan<byte> text, CancellationToken cancellationToken)
    {
        var reader = JsonText.Reader(text);
        if (!IsAt(ref reader, JsonTokenType.StartObject) || !IsAtName(ref reader, "prefix"u8)) return false;
        reader.Skip();
        if (!IsAtName(ref reader, "entity"u8) || !IsAt(ref reader, JsonTokenType.StartObject)) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!TryTake(ref reader)) return false;
        }

        if (_stage == Stage.Start) return false;
        if (_stage != Stage.Claims) Append("],\"claims\":["u8);
        Append("]}"u8);
        return true;
    }

    private bool TryTake(ref Utf8JsonReader reader)
    {
        var (name, stage) = ((int)reader.TokenStartIndex, Stage.Start);
        if (!IsAt(ref reader, JsonTokenType.StartObject)) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("prov:type"u8)) stage = StageOf(ref reader);
            else if (!reader.ValueTextEquals("ft:record"u8)) reader.Skip();
            else if (!TryTake(ref reader, stage, name)) return false;
        }

        return true;
    }

    // The type of a record comes before it.
    private static Stage StageOf(ref Utf8JsonReader reader)
    {
        if (!IsAtText(ref reader)) return Stage.Start;
        var stage = reader.ValueTextEquals("ft:Claim"u8) ? Stage.Claims
            : reader.ValueTextEquals("ft:Source"u8) ? Stage.Sources
            : reader.ValueTextEquals("prov:Collection"u8) ? Stage.Set : Stage.Start;
        return IsAtEnd(ref reader) ? stage : Stage.Start;
    }

    private bool TryTake(ref Utf8JsonReader reader, Stage stage, int name)
    {
        if (!IsAtText(ref reader)) return false;
        if (stage < _stage || (stage == Stage.Set) != (_stage == Stage.Start)) return false;
        var place = new OwnPlace(name, (int)reader.TokenStartIndex);
        if (stage == Stage.Set) return TryTakeSet(ref reader, place);
        var list = stage == Stage.Sources ? Sources : Claims;
        if (list.Count > 0) Append(","u8);
        else if (stage == Stage.Claims) Append("],\"claims\":["u8);
        Copy(ref reader);
        list.Add(place);
        _stage = stage;
        return IsAtEnd(ref reader);
    }

    private bool TryTakeSet(ref Utf8JsonReader reader, OwnPlace place)
    {
        Copy(ref reader);
        _length = Native.Span.TrimEnd((byte)'\n').Length;
        var doubts = new Doubts();
        doubts.AddDeep(Native.Span);
        if (doubts.Any || !Native.Span.EndsWith("}"u8)) return false;
        _length--;
        Append(",\"sources\":["u8);
        (Set, _stage) = (place, Stage.Set);
        return IsAtEnd(ref reader);
    }

    // A typed value: {"$": …, "type": …}.
    private static bool IsAtText(ref Utf8JsonReader reader) =>
        IsAt(ref reader, JsonTokenType.StartObject) && IsAtName(ref reader, "$"u8) && IsAt(ref reader, JsonTokenType.String);

    private static bool IsAtEnd(ref Utf8JsonReader reader) =>
        IsAtName(ref reader, "type"u8) && IsAt(ref reader, JsonTokenType.String) && IsAt(ref reader, JsonTokenType.EndObject);

    private static bool IsAt(ref Utf8JsonReader reader, JsonTokenType type) => reader.Read() && reader.TokenType == type;

    private static bool IsAtName(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        IsAt(ref reader, JsonTokenType.PropertyName) && reader.ValueTextEquals(name);

    private void Copy(ref Utf8JsonReader reader)
    {
        EnsureSpace(reader.ValueSpan.Length);
        _length += reader.CopyString(_native.AsSpan(_length));
    }

    private void Append(ReadOnlySpan<byte> part)
    {
        EnsureSpace(part.Length);
        part.CopyTo(_native.AsSpan(_length));
        _length += part.Length;
    }

    private void EnsureSpace(int length)
    {
        if (_native.Length - _length < length) Array.Resize(ref _native, (int)Math.Min(Array.MaxLength, (2L * _native.Length) + length));
    }
}
