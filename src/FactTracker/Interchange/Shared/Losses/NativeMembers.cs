using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Lists the members that a record has in native JSON, so that a writer of another format can report every member it does not carry,
/// including those added later.
/// </summary>
internal static class NativeMembers
{
    /// <summary>Returns the names of the members except some; empty for a value written in short form.</summary>
    /// <param name="record">The record.</param>
    /// <param name="write">Writes it as native JSON.</param>
    /// <param name="carried">The names of the members that the other format carries.</param>
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

    /// <summary>Returns a member as it is written, or null when there is none of that name.</summary>
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
        /// <summary>Reports each member that another format does not carry.</summary>
        public void AddBeside<T>(JsonPath path, T record, Action<Utf8JsonWriter, T> write, string why, params ReadOnlySpan<string> carried)
        {
            foreach (var name in Beside(record, write, carried))
            {
                losses.Add(path.Member(name), $"\"{name}\"", why);
            }
        }
    }
}
