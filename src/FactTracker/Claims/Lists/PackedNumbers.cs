namespace FactTracker.Claims;

/// <summary>A sequence of numbers of which the small ones take one byte each. Only the end of it changes.</summary>
internal sealed class PackedNumbers
{
    private const int ChunkBits = 15; // Not so large that a chunk is moved or copied when the sequence grows.
    private const int ChunkSize = 1 << ChunkBits;
    private const int FirstSize = 64; // Most sequences are short.
    private const int More = 0x80;
    private readonly List<byte[]> _chunks = [];

    /// <summary>The position after the last number, in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Adds a number at the end.</summary>
    public void Add(ulong number)
    {
        for (; number >= More; number >>= 7)
        {
            AddByte(unchecked((byte)(number | More)));
        }

        AddByte((byte)number);
    }

    /// <summary>Adds a text at the end.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        Add((ulong)text.Length);
        foreach (var character in text)
        {
            Add(character);
        }
    }

    /// <summary>Returns the number at a position.</summary>
    /// <param name="position">The position, which becomes that of the next number.</param>
    public ulong Take(ref long position)
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = _chunks[(int)(position >> ChunkBits)][(int)position & (ChunkSize - 1)];
            position++;
            number |= (ulong)(next & (More - 1)) << shift;
            if (next < More) return number;
        }
    }

    /// <summary>Returns the text at a position.</summary>
    /// <param name="position">The position, which becomes that of what follows.</param>
    public string TakeText(ref long position)
    {
        var text = new char[Take(ref position)];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = (char)Take(ref position);
        }

        return new string(text);
    }

    private void AddByte(byte value)
    {
        var (chunk, place) = ((int)(Length >> ChunkBits), (int)Length & (ChunkSize - 1));
        if (chunk == _chunks.Count) _chunks.Add(new byte[chunk == 0 ? FirstSize : ChunkSize]);
        else if (place == _chunks[chunk].Length) _chunks[chunk] = Larger(_chunks[chunk]);
        _chunks[chunk][place] = value;
        Length++;
    }

    // Only the first chunk begins small.
    private static byte[] Larger(byte[] chunk)
    {
        Array.Resize(ref chunk, 2 * chunk.Length);
        return chunk;
    }
}
