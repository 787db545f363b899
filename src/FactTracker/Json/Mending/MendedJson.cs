namespace FactTracker.Json;

/// <summary>A text that was almost JSON, after it was repaired.</summary>
/// <param name="Text">The text in UTF-8.</param>
/// <param name="Repairs">The repairs, with offsets in the original text.</param>
/// <param name="Moves">The differences between the two texts, in order: from the offset <c>From</c> in <paramref name="Text"/> on, the same
/// byte is at an offset that is larger by <c>By</c> in the original text.</param>
internal sealed record MendedJson(ReadOnlyMemory<byte> Text, IReadOnlyList<JsonRepair> Repairs, IReadOnlyList<(int From, int By)> Moves)
{
    /// <summary>Returns the offset in the original text that corresponds to an offset in this text.</summary>
    public int Before(int offset)
    {
        var (low, high) = (0, Moves.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Moves[middle].From <= offset) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? offset : offset + Moves[low - 1].By;
    }
}
