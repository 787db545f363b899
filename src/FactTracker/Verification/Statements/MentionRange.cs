using FactTracker.Reading;

namespace FactTracker.Verification;

/// <summary>Finds the mentions of a sentence among those of a text, which are in the order of their offsets.</summary>
internal sealed class MentionRange(IReadOnlyList<Mention> mentions)
{
    /// <summary>Returns the mentions that start between two offsets.</summary>
    public List<Mention> Between(int start, int end)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Offset < start) low = middle + 1;
            else high = middle;
        }

        var found = new List<Mention>();
        for (; low < mentions.Count && mentions[low].Offset < end; low++)
        {
            found.Add(mentions[low]);
        }

        return found;
    }
}
