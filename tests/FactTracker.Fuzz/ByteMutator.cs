namespace FactTracker.Fuzz;

/// <summary>Changes bytes regardless of their meaning: replaces, inserts, removes, repeats and truncates.</summary>
internal sealed class ByteMutator(Dice dice)
{
    private const int LongestRun = 16;

    /// <summary>Bytes that are hard for readers: misplaced brackets and quotes, control characters, invalid UTF-8, byte order marks, lone
    /// surrogates.</summary>
    private static readonly byte[][] Tokens =
    [
        "{"u8.ToArray(), "}"u8.ToArray(), "["u8.ToArray(), "]"u8.ToArray(), "\""u8.ToArray(), ","u8.ToArray(), ":"u8.ToArray(),
        "\\"u8.ToArray(),
        [0], [0x1F], [0x7F], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xFE],
        [0xEF, 0xBB, 0xBF], [0xE2, 0x80],
        "\r"u8.ToArray(), "\t"u8.ToArray(), " "u8.ToArray(), "\u00a0"u8.ToArray(), "\u2028"u8.ToArray(), "é"u8.ToArray(), "𝄞"u8.ToArray(),
        @"\ud800"u8.ToArray(), @"\udc00"u8.ToArray(), @"\u0000"u8.ToArray(), @"\u00"u8.ToArray(),
        @"\x"u8.ToArray(), "-"u8.ToArray(), "0"u8.ToArray(),
        "1e400"u8.ToArray(), "."u8.ToArray(), "null"u8.ToArray(), "NaN"u8.ToArray(),
        "//"u8.ToArray(), "[[[[[[[[[["u8.ToArray(), "{\"a\":"u8.ToArray(),
    ];

    /// <summary>Returns the text with one change.</summary>
    public byte[] Change(byte[] text)
    {
        var at = dice.Below(text.Length + 1);
        var run = Math.Min(dice.Below(LongestRun), text.Length - at);
        return dice.Below(6) switch
        {
            0 => [.. text[..at], .. Tokens[dice.Below(Tokens.Length)], .. text[at..]],
            1 => [.. text[..at], (byte)dice.Below(256), .. text[Math.Min(at + 1, text.Length)..]],
            2 => [.. text[..at], .. text[(at + run)..]],
            3 => [.. text[..(at + run)], .. text[at..]],
            4 => [.. text[..at], .. Tokens[dice.Below(Tokens.Length)], .. text[(at + run)..]],
            _ => text[..at],
        };
    }

    /// <summary>Returns random bytes, sometimes with fragments of JSON.</summary>
    public byte[] Noise(int longest)
    {
        var noise = new List<byte>();
        for (var left = dice.Below(longest); left > 0; left--)
        {
            if (dice.Below(2) == 0) noise.Add((byte)dice.Below(256));
            else noise.AddRange(Tokens[dice.Below(Tokens.Length)]);
        }

        return [.. noise];
    }
}
