namespace FactTracker.Json;

/// <summary>A text that was made JSON of one that nearly is.</summary>
/// <param name="Text">The text in UTF-8.</param>
/// <param name="Repairs">What was done, with the places in the text as it was before.</param>
/// <param name="Moves">From which offset of <paramref name="Text"/> on all stands how much further on in the text before, in order.</param>
internal sealed record MendedJson(ReadOnlyMemory<byte> Text, IReadOnlyList<JsonRepair> Repairs, IReadOnlyList<(int From, int By)> Moves)
{
    /// <summary>Where in the text before stood what stands at an offset of this one.</summary>
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
