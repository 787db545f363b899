namespace FactTracker.Json;

/// <summary>Stores texts that hardly repeat as UTF-8 in blocks.</summary>
/// <remarks>
/// Blocks start small, since a row of a table is read as a set of one record, and double in size. The blocks of a large set become so
/// large that the garbage collector does not move them and runs less often. Keeping a single claim keeps its whole block. Streamed claims
/// are usually dropped right away, and large blocks would only cause full collections.
/// </remarks>
/// <param name="longest">The maximum size of a block in bytes: <see cref="OfSet"/> or <see cref="OfStream"/>.</param>
internal sealed class TextBlocks(int longest)
{
    /// <summary>For sets that are kept as a whole: more than the 85,000 bytes up to which the garbage collector moves objects.</summary>
    public const int OfSet = 96 << 10;

    /// <summary>For records that are streamed.</summary>
    public const int OfStream = 16 << 10;

    private const int First = 1 << 8;
    private const int LongestHeld = 2 << 10; // A longer text becomes a string right away, so that little is wasted at the end of a block.
    private byte[] _block = [];
    private int _end;

    /// <summary>Stores a text.</summary>
    /// <param name="utf8">The text, which must be valid UTF-8.</param>
    /// <param name="text">The stored text, if it was stored.</param>
    /// <returns>False if the text is too long to be stored in a block.</returns>
    public bool TryHold(ReadOnlySpan<byte> utf8, out LateText text)
    {
        text = default;
        if (utf8.Length > LongestHeld) return false;
        if (utf8.Length > _block.Length - _end)
        {
            var next = Math.Clamp(_block.Length * 2, Math.Min(First, longest), longest);
            _block = GC.AllocateUninitializedArray<byte>(Math.Max(next, utf8.Length));
            _end = 0;
        }

        utf8.CopyTo(_block.AsSpan(_end));
        text = new LateText(_block, _end, utf8.Length);
        _end += utf8.Length;
        return true;
    }
}
