using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>A document without its records.</summary>
/// <param name="Head">The text before the first source.</param>
/// <param name="Middle">The text between the sources and the claims.</param>
/// <param name="Tail">The text after the last claim, with the line break.</param>
internal readonly record struct DocumentFrame(byte[] Head, byte[] Middle, byte[] Tail)
{
    public static DocumentFrame Of(ClaimSet set, bool indented)
    {
        var output = new ArrayBufferWriter<byte>();
        var json = NativeJson.Writer(output, indented);
        byte[] head = [], middle = [];
        DocumentWriter.Write(json, set, () => head = Cut(json, output), () => middle = Cut(json, output));
        json.Dispose();
        output.Write("\n"u8);
        return new DocumentFrame(head, middle, output.WrittenSpan.ToArray());
    }

    // Returns what has been written so far. Then a placeholder for the records is written and thrown away, so that a comma follows where it
    // is needed.
    private static byte[] Cut(Utf8JsonWriter json, ArrayBufferWriter<byte> output)
    {
        json.Flush();
        var piece = output.WrittenSpan.ToArray();
        output.ResetWrittenCount();
        json.WriteNullValue();
        json.Flush();
        output.ResetWrittenCount();
        return piece;
    }
}
