using System.Text;

namespace FactTracker.History;

/// <summary>Decodes the bytes of a text.</summary>
internal static class CopyBytes
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceCopyReading Read(ReadOnlySpan<byte> bytes, Func<string, string?, SourceCopy> copyOf)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ when bytes.Contains((byte)0) => null,
            _ => Utf8OrLatin1(bytes),
        };
        if (text is null) return new SourceCopyReading { Fault = "It is not a text: it has null bytes." };
        return new SourceCopyReading { Copy = copyOf(text, SourceCopy.HashOf(bytes)) };
    }

    private static string Utf8OrLatin1(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
