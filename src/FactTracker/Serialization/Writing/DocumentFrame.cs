using System.Buffers;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>A document without its records.</summary>
/// <param name="Head">What stands before the first source.</param>
/// <param name="Middle">What stands between the sources and the claims.</param>
/// <param name="Tail">What stands behind the last claim, with the line end.</param>
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

    // What has been written so far; then something takes the records' place, so that what follows has a comma where it needs one, and is thrown away.
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
