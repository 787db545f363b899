namespace FactTracker.Reading;

/// <summary>
/// Records the sentences from which claims are drafted: a claim for each quantity, or one for a sentence that has a date, a speaker or an
/// estimate but no quantity. Ordinals and bare numbers alone make no claim.
/// </summary>
/// <remarks>
/// A text without stops, such as a table or a list, is drafted in sections. Otherwise the drafts of a table would be as many as its cells
/// and each as long as the table, because each draft repeats the words around its quantity.
/// </remarks>
internal sealed class DraftWriter(Passage passage, List<Mention> mentions)
{
    private const int LeastWords = 2; // In addition to the mentions; fewer words make no statement.
    private const int LongestStatement = 1_000; // Characters.
    private const int MostValues = 16; // Quantities of one statement.

    private readonly DraftList _drafts = new(mentions);

    public IReadOnlyList<DraftClaim> Drafts => _drafts;

    /// <summary>Records the claims of the sentence whose mentions start at an index.</summary>
    public void Add(int first)
    {
        var end = EndOfStatement();
        for (var place = 0; first < mentions.Count;)
        {
            var stretch = Stretch(place, first, end);
            Add(place, stretch.End, first, stretch.Last);
            (place, first) = stretch;
        }
    }

    // Returns the end of a statement that starts at a token, and of the mentions that start in it. No mention is split.
    private (int End, int Last) Stretch(int from, int first, int end)
    {
        var (place, last, values) = (from, first, 0);
        var limit = passage[from].Start + LongestStatement;
        while (place < end && (passage[place].End <= limit || place == from) && values < MostValues)
        {
            var behind = passage[place].End;
            for (; last < mentions.Count && mentions[last].Offset < behind; last++)
            {
                if (IsClaimed(mentions[last])) values++;
                limit = Math.Max(limit, mentions[last].Offset + mentions[last].Length);
            }

            place++;
        }

        while (last > first && place < end && passage[place].Start < mentions[last - 1].Offset + mentions[last - 1].Length)
        {
            place++;
        }

        return place < end ? (place, last) : (end, mentions.Count);
    }

    private void Add(int from, int end, int first, int last)
    {
        if (first == last || !SaysSomething(from, end, first, last)) return;
        var values = Enumerable.Range(first, last - first).Where(place => IsClaimed(mentions[place])).ToList();
        if (values.Count == 0 && !Enumerable.Range(first, last - first).Any(place => IsWorthAClaim(mentions[place]))) return;
        _drafts.Add(new DraftContext(passage.Between(from, end).ToString(), passage[from].Start, first, last), values);
    }

    private static bool IsClaimed(Mention mention) =>
        mention is { Value: Quantity quantity, Kind: not MentionKind.Ordinal }
            && (quantity.Unit != Unit.None || quantity.Approximation != Approximation.Exactly);

    private static bool IsWorthAClaim(Mention mention) =>
        mention.Kind is MentionKind.Date or MentionKind.Period or MentionKind.Attribution or MentionKind.Estimate or MentionKind.Condition;

    private bool SaysSomething(int from, int end, int first, int last)
    {
        var words = 0;
        var next = first;
        for (var place = from; place < end && words < LeastWords; place++)
        {
            ref readonly var token = ref passage[place];
            while (next < last && mentions[next].Offset + mentions[next].Length <= token.Start)
            {
                next++;
            }

            var isInside = next < last
                && mentions[next].Offset <= token.Start
                && mentions[next].Kind is not (MentionKind.Condition or MentionKind.Attribution or MentionKind.Estimate);
            if (token.IsWord && !isInside) words++;
        }

        return words >= LeastWords;
    }

    private int EndOfStatement() =>
        passage.Count > 1 && passage[passage.Count - 1].Symbol is '.' or ';' ? passage.Count - 1 : passage.Count;
}
