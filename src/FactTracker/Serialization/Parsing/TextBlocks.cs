namespace FactTracker.Serialization.Parsing;

/// <summary>Holds texts that hardly repeat as UTF-8, one behind the other.</summary>
/// <remarks>A block is small enough that whoever keeps a single claim of a large set keeps little of the others.</remarks>
internal sealed class TextBlocks
{
    private const int BlockLength = 1 << 14;
    private const int LongestHeld = BlockLength / 8; // A longer one is a string at once, so that the end of a block is no great loss.
    private byte[] _block = [];
    private int _end;

    /// <summary>Holds a text.</summary>
    /// <param name="utf8">The text, sound UTF-8.</param>
    /// <param name="text">The text held, where it was.</param>
    /// <returns>False for a text that is too long to be held here.</returns>
    public bool TryHold(ReadOnlySpan<byte> utf8, out LateText text)
    {
        text = default;
        if (utf8.Length > LongestHeld) return false;
        if (utf8.Length > _block.Length - _end)
        {
            _block = GC.AllocateUninitializedArray<byte>(BlockLength);
            _end = 0;
        }

        utf8.CopyTo(_block.AsSpan(_end));
        text = new LateText(_block, _end, utf8.Length);
        _end += utf8.Length;
        return true;
    }
}
