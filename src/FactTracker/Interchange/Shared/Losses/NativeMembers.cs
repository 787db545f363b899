using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Tells which members a record has in our own format, so that a writer of another format can name whatever it has no place for: what it does
/// not know of cannot be forgotten.
/// </summary>
internal static class NativeMembers
{
    /// <summary>The names of the members, but for some; none for a value that is written in short.</summary>
    /// <param name="record">What to look at.</param>
    /// <param name="write">Writes it in our own format.</param>
    /// <param name="carried">The names of what the other format carries.</param>
    public static IReadOnlyList<string> Beside<T>(T record, Action<Utf8JsonWriter, T> write, params ReadOnlySpan<string> carried)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            write(json, record);
        }

        var names = new List<string>();
        var reader = new Utf8JsonReader(buffer.WrittenSpan, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return names;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!carried.Contains(name)) names.Add(name);
            reader.Read();
            reader.Skip();
        }

        return names;
    }

    /// <summary>A member as it is written, or null when there is none of that name.</summary>
    public static RawJson? Of<T>(T record, Action<Utf8JsonWriter, T> write, string name)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            write(json, record);
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isAsked = reader.ValueTextEquals(name);
            reader.Read();
            if (isAsked) return JsonMinifier.Take(ref reader, buffer.WrittenSpan);
            reader.Skip();
        }

        return null;
    }

    extension(LossReport losses)
    {
        /// <summary>Tells of each member that another format does not carry.</summary>
        public void AddBeside<T>(JsonPath path, T record, Action<Utf8JsonWriter, T> write, string why, params ReadOnlySpan<string> carried)
        {
            foreach (var name in Beside(record, write, carried))
            {
                losses.Add(path.Member(name), $"\"{name}\"", why);
            }
        }
    }
}
