using System.Buffers.Binary;
using System.Text;

namespace FactTracker.Json;

/// <summary>Recognises texts in UTF-16 and UTF-32, with or without a byte order mark.</summary>
/// <remarks>
/// Without a mark, the zero bytes of ASCII decide: marks, spaces and line ends, which text in any language has. A text in UTF-8 with a
/// stray zero byte and a binary file must not be taken for UTF-16.
/// </remarks>
internal static class WideText
{
    private const int Examined = 1 << 10; // Bytes of the beginning; enough for some spaces and line ends.
    private const int LeastShare = 8; // One in this many units must be ASCII.
    private const int Fewest = 2;
    private const int UnitOf16 = 2, UnitOf32 = 4;
    private const uint HighestText = 3, Special = 14; // The planes of Unicode that have characters.
    private static readonly UTF32Encoding BigEndian32 = new(bigEndian: true, byteOrderMark: true);

    /// <summary>
    /// Returns the encoding of a text, by its beginning, with its name for messages, or null when it is neither UTF-16 nor UTF-32.
    /// </summary>
    /// <param name="head">The first bytes of the text.</param>
    public static (Encoding Encoding, string Name)? EncodingOf(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, "UTF-32 (little endian)"),
        [0, 0, 0xFE, 0xFF, ..] => (BigEndian32, "UTF-32 (big endian)"),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, "UTF-16 (little endian)"),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, "UTF-16 (big endian)"),
        _ => Unmarked(head[..Math.Min(head.Length, Examined)]),
    };

    /// <summary>Returns the beginning of a text in UTF-8, without a byte order mark when it was converted.</summary>
    public static ReadOnlySpan<byte> HeadOf(ReadOnlySpan<byte> head) => EncodingOf(head) is var (encoding, _)
        ? Encoding.UTF8.GetBytes(encoding.GetString(head[..(head.Length & ~(UnitOf32 - 1))]).TrimStart('\uFEFF'))
        : head;

    private static (Encoding Encoding, string Name)? Unmarked(ReadOnlySpan<byte> head)
    {
        if (head.IndexOf((byte)0) < 0) return null;
        if (Is32(head, isBig: false)) return (Encoding.UTF32, "UTF-32 (little endian, without a byte order mark)");
        if (Is32(head, isBig: true)) return (BigEndian32, "UTF-32 (big endian, without a byte order mark)");
        if (Is16(head, isBig: false)) return (Encoding.Unicode, "UTF-16 (little endian, without a byte order mark)");
        return Is16(head, isBig: true) ? (Encoding.BigEndianUnicode, "UTF-16 (big endian, without a byte order mark)") : null;
    }

    private static bool Is32(ReadOnlySpan<byte> head, bool isBig)
    {
        for (var unit = 0; unit + UnitOf32 <= head.Length; unit += UnitOf32)
        {
            var bytes = head.Slice(unit, UnitOf32);
            var scalar = isBig ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            if (scalar >> 16 is > HighestText and not Special || IsControl(scalar)) return false;
        }

        return head.Length >= UnitOf32;
    }

    private static bool Is16(ReadOnlySpan<byte> head, bool isBig)
    {
        var (ascii, doubtful, units) = (0, 0, head.Length / UnitOf16);
        for (var unit = 0; unit < units; unit++)
        {
            var bytes = head.Slice(unit * UnitOf16, UnitOf16);
            var it = isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
            if (IsControl(it) || it is >= 0xE000 and < 0xF900) return false; // Private use, as in binary files.
            if (it < 0x80) ascii++;
            if (IsPrintable(bytes[0]) && IsPrintable(bytes[1])) doubtful++; // Perhaps two letters of UTF-8.
        }

        return ascii >= Fewest && ascii >= units / (doubtful > 0 ? UnitOf16 : LeastShare);
    }

    private static bool IsPrintable(byte it) => it is >= 0x20 and < 0x7F;

    private static bool IsControl(uint it) => it < 0x20 && it is not ('\t' or '\n' or '\r');
}
