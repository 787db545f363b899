using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Fuzz;

/// <summary>
/// Changes claim sets with knowledge of their structure: it moves values, renames, repeats or removes members, and inserts values that are
/// hard to read. Valid JSON remains valid.
/// </summary>
internal sealed class SetMutator(IReadOnlyList<byte[]> seeds, Dice dice)
{
    private const int MostCopies = 40;

    private static readonly byte[][] Hard =
    [
        "null"u8.ToArray(), "true"u8.ToArray(), "false"u8.ToArray(), "0"u8.ToArray(), "-0"u8.ToArray(), "-0.0"u8.ToArray(),
        "1e400"u8.ToArray(), "1E-400"u8.ToArray(), "65.0"u8.ToArray(),
        "79228162514264337593543950335"u8.ToArray(),
        "79228162514264337593543950336"u8.ToArray(), "0.00000000000000000000000000001"u8.ToArray(),
        "123456789012345678901234567890123456789"u8.ToArray(), "1e28"u8.ToArray(), "\"\""u8.ToArray(), "\" \""u8.ToArray(),
        "\"1,5\""u8.ToArray(), "\"+1\""u8.ToArray(),
        "\"\\ud800\""u8.ToArray(), "\"\\u0000\""u8.ToArray(), "\"\\ud83d\\udc11\""u8.ToArray(),
        "\"2024-13\""u8.ToArray(), "\"2024~/..\""u8.ToArray(), "\"2025-09-20T09:00:60Z\""u8.ToArray(),
        "\"P1Y\""u8.ToArray(),
        "\"9-8\""u8.ToArray(), "\"https://example.org/a\""u8.ToArray(), "\"urn:a:b\""u8.ToArray(), "\"poll\""u8.ToArray(),
        "\"one\""u8.ToArray(), "\"1.1\""u8.ToArray(),
        "[]"u8.ToArray(), "{}"u8.ToArray(), "[null]"u8.ToArray(), "[[]]"u8.ToArray(),
        "[1,\"a\",{}]"u8.ToArray(), "{\"\":1}"u8.ToArray(), "{\"a:b\":[{}]}"u8.ToArray(), "{\"a\":1,\"a\":2}"u8.ToArray(),
        "{\"a\":1,\"\\u0061\":2}"u8.ToArray(), "{\"amount\":1,\"flag\":true}"u8.ToArray(), "{\"unknown\":true}"u8.ToArray(),
        "{\"date\":\"2024\"}"u8.ToArray(), "\"\u00ff\""u8.ToArray(), [(byte)'"', 0xFF, (byte)'"'],
        [.. Enumerable.Repeat((byte)'[', 70), .. Enumerable.Repeat((byte)']', 70)],
    ];

    /// <summary>Returns a changed seed, sometimes with changed bytes as well.</summary>
    public byte[] Seed() => seeds[dice.Below(seeds.Count)];

    /// <summary>Returns the text with one change, or unchanged if it has no values.</summary>
    public byte[] Change(byte[] text)
    {
        var nodes = PlainJson.Of(text).Nodes.Where(node => node.End <= text.Length).ToList();
        if (nodes.Count == 0) return text;
        var node = nodes[dice.Below(nodes.Count)];
        var other = nodes[dice.Below(nodes.Count)];
        return dice.Below(9) switch
        {
            0 or 1 => Put(text, node.Start, node.End, Hard[dice.Below(Hard.Length)]),
            2 => Put(text, node.Start, node.End, text[other.Start..other.End]),
            3 when node.Parent is not null => Put(text, node.End, node.End, [(byte)',', .. text[node.NameStart..node.End]]),
            4 when node.Name is not null && other.Name is not null =>
                Put(text, node.NameStart, NameEnd(node), text[other.NameStart..NameEnd(other)]),
            5 when node.Parent is not null => LeaveOut(text, node),
            6 => Put(text, node.Start, node.End, [(byte)'[', .. text[node.Start..node.End], (byte)']']),
            7 when node.Name is not null => Put(text, node.NameStart, NameEnd(node), "\"a:b\""u8.ToArray()),
            8 when node.Parent is { Kind: (byte)'[' } => Put(text, node.End, node.End, Repeated(text[node.Start..node.End])),
            _ => Borrow(text, node),
        };
    }

    private byte[] Repeated(byte[] value) =>
        [.. Enumerable.Repeat<byte[]>([(byte)',', .. value], dice.Below(MostCopies)).SelectMany(copy => copy)];

    private byte[] Borrow(byte[] text, PlainNode node)
    {
        var seed = Seed();
        var nodes = PlainJson.Of(seed).Nodes;
        var taken = nodes[dice.Below(nodes.Count)];
        return Put(text, node.Start, node.End, seed[taken.Start..Math.Min(taken.End, seed.Length)]);
    }

    private static int NameEnd(PlainNode node) => node.NameStart + System.Text.Encoding.UTF8.GetByteCount(node.Name!) + 2;

    /// <summary>Returns the text without a value and the comma after it, or otherwise the comma before it.</summary>
    public static byte[] LeaveOut(byte[] text, PlainNode node)
    {
        var end = node.End;
        while (end < text.Length && text[end] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') end++;
        if (end < text.Length && text[end] == ',') return Put(text, node.NameStart, end + 1, []);
        var start = node.NameStart;
        while (start > 0 && text[start - 1] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') start--;
        return Put(text, start > 0 && text[start - 1] == ',' ? start - 1 : start, node.End, []);
    }

    private static byte[] Put(byte[] text, int start, int end, byte[] what) => [.. text[..start], .. what, .. text[end..]];
}
