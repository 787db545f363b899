using System.Buffers;
using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Gives out a text in parts while it is written, so that it is never in memory as a whole. Each part is valid until the next is asked for.
/// </summary>
internal static class TextParts
{
    private const int PartLength = 1 << 16; // Of all parts but the last, at least; in bytes, and of a text in UTF-16 units.

    /// <summary>Returns the parts of a text in UTF-8.</summary>
    /// <param name="write">Writes the text to a buffer in steps; a part may end after each.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> Of(Func<IBufferWriter<byte>, IEnumerable<int>> write)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * PartLength);
        foreach (var _ in write(buffer))
        {
            if (buffer.WrittenCount < PartLength) continue;
            yield return buffer.WrittenMemory;
            buffer.ResetWrittenCount();
        }

        yield return buffer.WrittenMemory;
    }

    /// <summary>Returns the parts of a text that is built of strings, in UTF-8.</summary>
    /// <param name="write">Writes the text in steps; a part may end after each.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> OfStrings(Func<StringBuilder, IEnumerable<int>> write) =>
        Of(buffer => Steps(buffer, write));

    /// <summary>Returns the parts of an indented JSON text.</summary>
    /// <param name="write">Writes the text in steps; a part may end after each.</param>
    /// <param name="end">What comes after the JSON.</param>
    /// <param name="doubts">Where it is noted that a step is nested so deep that it may not be read again, or null.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> OfJson(
        Func<Utf8JsonWriter, IEnumerable<int>> write, string end = "", Doubts? doubts = null)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * PartLength);
        using var json = NativeJson.Writer(buffer, indented: true);
        var before = 0;
        foreach (var _ in write(json))
        {
            if (doubts is null && buffer.WrittenCount + json.BytesPending < PartLength) continue;
            json.Flush();
            doubts?.AddDeep(buffer.WrittenSpan[before..]);
            before = buffer.WrittenCount;
            if (before < PartLength) continue;
            yield return buffer.WrittenMemory;
            buffer.ResetWrittenCount();
            before = 0;
        }

        json.Flush();
        doubts?.AddDeep(buffer.WrittenSpan[before..]);
        buffer.Write(Encoding.UTF8.GetBytes(end));
        yield return buffer.WrittenMemory;
    }

    private static IEnumerable<int> Steps(IBufferWriter<byte> buffer, Func<StringBuilder, IEnumerable<int>> write)
    {
        var text = new StringBuilder();
        foreach (var step in write(text))
        {
            if (text.Length < PartLength) continue;
            MoveTo(buffer, text);
            yield return step;
        }

        MoveTo(buffer, text);
    }

    private static void MoveTo(IBufferWriter<byte> buffer, StringBuilder text)
    {
        Encoding.UTF8.GetBytes(text.ToString(), buffer);
        text.Clear();
    }
}
