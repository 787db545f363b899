namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>Spoils a text: bytes changed, cut out, doubled, the end cut off, values swapped for those of another kind.</summary>
internal static class Mutations
{
    private static readonly byte[][] Values =
    [
        "null"u8.ToArray(),
        "[]"u8.ToArray(),
        "{}"u8.ToArray(),
        "-1"u8.ToArray(),
        "\"\""u8.ToArray(),
        "[[{\"@id\":5}]]"u8.ToArray(),
        "true"u8.ToArray()
    ];

    public static byte[] Of(byte[] text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(40), text.Length - at);
        return random.Next(5) switch
        {
            0 => [.. text[..at], (byte)random.Next(256), .. text[Math.Min(at + 1, text.Length)..]],
            1 => [.. text[..at], .. text[(at + length)..]],
            2 => [.. text[..(at + length)], .. text[at..]],
            3 => text[..at],
            _ => Swapped(text, at, Values[random.Next(Values.Length)]),
        };
    }

    private static byte[] Swapped(byte[] text, int at, byte[] value)
    {
        var colon = Array.IndexOf(text, (byte)':', at);
        if (colon < 0) return text;
        var end = text.AsSpan(colon).IndexOfAny((byte)',', (byte)'}');
        return end < 0 ? text : [.. text[..(colon + 1)], .. value, .. text[(colon + end)..]];
    }
}
