using System.Text;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>A cursor over a text, which advances past what it takes.</summary>
internal sealed class BibCursor(ReadOnlyMemory<byte> text)
{
    private const int FarthestKey = 300; // The longest key in bytes, when looking for the comma after it.

    public int Place { get; set; }

    /// <summary>The length of the text in bytes.</summary>
    public int Length => text.Length;

    public bool AtEnd => Place >= text.Length;

    /// <summary>The current byte; 0 at the end.</summary>
    public byte Byte => Place < text.Length ? text.Span[Place] : (byte)0;

    public string TextFrom(int start) => Encoding.UTF8.GetString(text.Span[start..Place]);

    /// <summary>Moves to the next of several bytes, or to the end.</summary>
    public void SeekAny(ReadOnlySpan<byte> bytes)
    {
        var found = text.Span[Place..].IndexOfAny(bytes);
        Place = found < 0 ? text.Length : Place + found;
    }

    public bool TryTake(char it)
    {
        if (Byte != it || AtEnd) return false;
        Place++;
        return true;
    }

    public void SkipSpace()
    {
        while (!AtEnd && IsSpace(Byte)) Place++;
    }

    /// <summary>Takes the name of a type, a field or a macro.</summary>
    public string TakeName()
    {
        var start = Place;
        while (!AtEnd && !IsSpace(Byte) && !"\"#%'(),={}@"u8.Contains(Byte)) Place++;
        return TextFrom(start);
    }

    /// <summary>Moves to the next at sign that is not on a comment line, which begins with a per cent sign; or to the end.</summary>
    public void SeekPart()
    {
        for (SeekAny("@%"u8); Byte == '%'; SeekAny("@%"u8))
        {
            if (IsFirstOnItsLine()) SeekAny("\n"u8);
            else Place++;
        }
    }

    /// <summary>Whether an entry begins here, at the start of its line; anything still open before it was not closed.</summary>
    public bool AtEntryOnItsLine()
    {
        var span = text.Span;
        if (Byte != '@' || !IsFirstOnItsLine()) return false;
        var rest = span[(Place + 1)..Math.Min(text.Length, Place + FarthestKey)];
        var letters = rest.IndexOfAnyExceptInRange((byte)'A', (byte)'z');
        if (letters <= 0) return false;
        rest = rest[letters..].TrimStart(" \t"u8);
        if (rest is not [(byte)'{' or (byte)'(', ..]) return false;
        var end = rest[1..].IndexOfAny(",{}\"\n"u8);
        return end >= 0 && (rest[1 + end] == ',' || rest[1..(1 + end)].Contains((byte)'='));
    }

    /// <summary>Whether only white space comes before this place on its line.</summary>
    public bool IsFirstOnItsLine()
    {
        for (var before = Place - 1; before >= 0 && text.Span[before] != '\n'; before--)
        {
            if (text.Span[before] is not ((byte)' ' or (byte)'\t')) return false;
        }

        return true;
    }

    private static bool IsSpace(byte it) => it is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or (byte)'\v';
}
