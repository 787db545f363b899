namespace FactTracker.Json;

/// <summary>Holds texts that hardly repeat as UTF-8, one behind the other.</summary>
/// <remarks>
/// Blocks begin small, as most sets are, and double. Those of a large set become so large that the collector lets them lie where they are instead of
/// copying them twice, and makes room less often; whoever keeps a single claim of it keeps one block. Claims that are streamed are dropped as they come,
/// and large blocks would only make the collector look at everything for each.
/// </remarks>
/// <param name="longest">How many bytes a block may have: <see cref="OfSet"/>, <see cref="OfStream"/>, or the length of a text of which all is held.</param>
internal sealed class TextBlocks(int longest)
{
    /// <summary>For what is kept as a whole: more than the 85,000 bytes up to which the collector moves things about.</summary>
    public const int OfSet = 96 << 10;

    /// <summary>For what comes and goes.</summary>
    public const int OfStream = 16 << 10;

    private const int First = 4 << 10;
    private const int LongestHeld = First / 2; // A longer one is a string at once, so that the end of a block is no great loss.
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
            _block = GC.AllocateUninitializedArray<byte>(Math.Clamp(_block.Length * 2, Math.Min(First, longest), longest));
            _end = 0;
        }

        utf8.CopyTo(_block.AsSpan(_end));
        text = new LateText(_block, _end, utf8.Length);
        _end += utf8.Length;
        return true;
    }
}
