using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>
/// Finds the offsets of paths within records. A path refers to the model, where a list is always a list. The text may have a single
/// value, or a short form, instead; then the offset is that of the nearest enclosing value.
/// </summary>
/// <remarks>The way to the last path is remembered, so that many paths into one long list, in its order, take one pass over it.</remarks>
internal sealed class OffsetFinder(ReadOnlyMemory<byte> text)
{
    private const int DeepestRemembered = 32;
    private readonly List<Waypoint> _way = [];

    /// <summary>Returns the offset of a path in the whole text.</summary>
    /// <param name="record">The record.</param>
    /// <param name="steps">The steps from the record on.</param>
    public long Find(RecordPlace record, ReadOnlySpan<JsonPath> steps)
    {
        var start = record.Kind == RecordKind.Header ? 0 : (int)record.Offset;
        if (start == 0 && text.Span.StartsWith(JsonText.ByteOrderMark)) start = JsonText.ByteOrderMark.Length;
        var reader = JsonText.Reader(text.Span[start..]);
        var (begin, offset) = (start, start);
        try
        {
            reader.Read();
            offset = begin + (int)reader.TokenStartIndex;
            for (var depth = 0; depth < steps.Length; depth++)
            {
                if (!Follow(ref reader, ref begin, steps[depth], depth)) break;
                offset = begin + (int)reader.TokenStartIndex;
            }
        }
        catch (JsonException)
        {
            // The JSON is invalid before the end of the path; the last value found is used.
        }

        return offset;
    }

    private bool Follow(ref Utf8JsonReader reader, ref int begin, JsonPath step, int depth)
    {
        if (step.Name is null && reader.TokenType != JsonTokenType.StartArray) return step.Index == 0;
        if (step.Name is not null && reader.TokenType != JsonTokenType.StartObject) return false;
        var container = begin + (int)reader.TokenStartIndex;
        var known = depth < _way.Count && _way[depth].Container == container ? _way[depth] : default(Waypoint?);
        return step.Name is { } name
            ? ToMember(ref reader, ref begin, name, depth, container, known)
            : ToElement(ref reader, ref begin, step.Index, depth, container, known);
    }

    private bool ToMember(ref Utf8JsonReader reader, ref int begin, string name, int depth, int container, Waypoint? known)
    {
        if (known is { } before && before.Name == name)
        {
            Resume(ref reader, ref begin, before);
            return reader.Read();
        }

        var probe = reader;
        while (probe.Read() && probe.TokenType == JsonTokenType.PropertyName)
        {
            if (SoundJson.HasText(ref probe, name))
            {
                Remember(depth, new Waypoint(container, name, -1, begin + (int)probe.BytesConsumed, probe.CurrentState));
                reader = probe;
                return reader.Read();
            }

            probe.Read();
            probe.Skip();
        }

        return false;
    }

    private bool ToElement(ref Utf8JsonReader reader, ref int begin, int index, int depth, int container, Waypoint? known)
    {
        var probe = reader;
        var (from, i) = (begin, 0);
        if (known is { Name: null } before && before.Index <= index)
        {
            Resume(ref probe, ref from, before);
            i = before.Index;
        }

        while (true)
        {
            var (at, state) = (from + (int)probe.BytesConsumed, probe.CurrentState);
            if (!probe.Read() || probe.TokenType == JsonTokenType.EndArray) return false;
            if (i == index)
            {
                Remember(depth, new Waypoint(container, null, index, at, state));
                reader = probe;
                begin = from;
                return true;
            }

            probe.Skip();
            i++;
        }
    }

    private void Resume(ref Utf8JsonReader reader, ref int begin, Waypoint known)
    {
        begin = known.At;
        reader = new Utf8JsonReader(text.Span[begin..], isFinalBlock: true, known.State);
    }

    private void Remember(int depth, Waypoint waypoint)
    {
        if (depth >= DeepestRemembered) return;
        if (depth < _way.Count) _way.RemoveRange(depth, _way.Count - depth);
        if (depth == _way.Count) _way.Add(waypoint);
    }

    /// <summary>Where a step leads to: the state of the reader right before the value.</summary>
    /// <param name="Container">The offset of the object or list.</param>
    /// <param name="Name">The name of the member, or null for an element.</param>
    /// <param name="Index">The index of the element.</param>
    /// <param name="At">The offset at which the reader goes on.</param>
    /// <param name="State">The state of the reader.</param>
    private readonly record struct Waypoint(int Container, string? Name, int Index, int At, JsonReaderState State);
}
