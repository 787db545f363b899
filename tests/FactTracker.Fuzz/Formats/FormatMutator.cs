using System.IO.Compression;
using System.Text;

namespace FactTracker.Fuzz;

/// <summary>
/// Creates texts of a format: a seed with a few changes that know its syntax, sometimes with changed bytes, noise or gzip.
/// </summary>
internal sealed class FormatMutator(IReadOnlyList<byte[]> seeds, Dice dice)
{
    private const int MostChanges = 5;
    private const int NoiseOneIn = 64;
    private const int BytesOneIn = 5;
    private const int GzipOneIn = 64;
    private const int LongestNoise = 64;
    private const int LongestText = 1 << 16;

    private readonly ByteMutator _bytes = new(dice);
    private readonly SetMutator _json =
        new([.. seeds.Where(seed => SyntaxOf.Text(seed) == Syntax.Json).DefaultIfEmpty("{}"u8.ToArray())], dice);
    private readonly List<string> _texts = [.. seeds.Select(Encoding.Latin1.GetString)];

    /// <summary>Creates the next text.</summary>
    public byte[] Next()
    {
        if (dice.Below(NoiseOneIn) == 0) return _bytes.Noise(LongestNoise);
        var text = seeds[dice.Below(seeds.Count)];
        var syntax = SyntaxOf.Text(text);
        for (var changes = dice.Below(MostChanges); changes > 0 && text.Length < LongestText; changes--)
        {
            text = Change(text, syntax);
        }

        if (dice.Below(BytesOneIn) == 0) text = _bytes.Change(text);
        return dice.Below(GzipOneIn) == 0 ? Gzip(text) : text;
    }

    private byte[] Change(byte[] text, Syntax syntax) => syntax switch
    {
        Syntax.Json => ChangeJson(text),
        Syntax.Zip => new ZipMutator(Tokens(syntax), _bytes, dice).Change(text),
        Syntax.Markup when dice.Below(2) == 0 => ChangeScript(text),
        _ => Encoding.Latin1.GetBytes(Tokens(syntax).Change(Encoding.Latin1.GetString(text))),
    };

    private TokenMutator Tokens(Syntax syntax) => new(SyntaxOf.Levels(syntax), _texts, dice);

    // JSON in lines is changed in one of them.
    private byte[] ChangeJson(byte[] text)
    {
        if (dice.Below(12) == 0) return Encoding.Latin1.GetBytes(Tokens(Syntax.Table).Change(Encoding.Latin1.GetString(text)));
        var starts = LineStarts(text);
        if (starts.Count < 2 || dice.Below(starts.Count) == 0) return _json.Change(text);
        var start = starts[dice.Below(starts.Count)];
        var end = text.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var length ? start + length : text.Length;
        return [.. text[..start], .. _json.Change(text[start..end]), .. text[end..]];
    }

    private static List<int> LineStarts(byte[] text)
    {
        var starts = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || text[at - 1] == '\n') && text[at] is (byte)'{' or (byte)'[') starts.Add(at);
        }

        return starts;
    }

    private byte[] ChangeScript(byte[] text)
    {
        var start = text.AsSpan().IndexOf("{\""u8);
        var end = start < 0 ? -1 : text.AsSpan(start).IndexOf("</"u8);
        return end < 0 ? _bytes.Change(text) : [.. text[..start], .. _json.Change(text[start..(start + end)]), .. text[(start + end)..]];
    }

    // Compressed, and sometimes damaged.
    private byte[] Gzip(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            zip.Write(text);
        }

        return dice.Below(2) == 0 ? packed.ToArray() : _bytes.Change(packed.ToArray());
    }
}
