namespace FactTracker.Reading;

/// <summary>Collects the values and the times of a sentence from its mentions.</summary>
internal static class ClauseItems
{
    private const int Farthest = 12; // Tokens between the two values of a change.

    /// <summary>Fills a list with the items of the mentions from an index on.</summary>
    public static void Collect(Passage passage, List<Mention> mentions, int first, List<ClauseItem> items)
    {
        items.Clear();
        var place = 0;
        for (var index = first; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            var isTime = mention.Kind is MentionKind.Date or MentionKind.Period;
            if (!isTime && (mention.Value is not Quantity || mention.Kind == MentionKind.Ordinal)) continue;
            while (place < passage.Count && passage[place].Start < mention.Offset)
            {
                place++;
            }

            var end = place;
            while (end < passage.Count && passage[end].Start < mention.Offset + mention.Length)
            {
                end++;
            }

            items.Add(new ClauseItem(index, place, end, isTime ? TimeRoles.Of(passage, place, end) : null, Segment: 0));
            if (!isTime) MarkChange(passage, items);
        }
    }

    // "from 5% to 7%", "from 81,400 offences in 2019 to 100,100".
    private static void MarkChange(Passage passage, List<ClauseItem> items)
    {
        var last = items[^1];
        if (!passage[last.From - 1].Entry.Does(ClauseUse.Infinitive)) return;
        for (var index = items.Count - 2; index >= Math.Max(0, items.Count - 3); index--)
        {
            if (items[index].IsTime) continue;
            if (!passage[items[index].From - 1].Entry.Starts(PhraseKind.From) || last.From - items[index].End > Farthest) break;
            items[index] = items[index] with { IsBefore = true };
            items[^1] = last with { IsAfter = true };
            return;
        }

        items[^1] = last with { IsAfter = passage[last.From - 2].Entry.Can(WordUse.Change) || IsBehindStep(passage, items) };
    }

    // "by a third since 1990, to 15,000".
    private static bool IsBehindStep(Passage passage, List<ClauseItem> items)
    {
        var last = items[^1];
        if (items.Count < 3 || !items[^2].IsTime || items[^3].IsTime || last.From - items[^3].End > Farthest) return false;
        return passage[items[^3].From - 1].Entry.Can(WordUse.Step);
    }
}
