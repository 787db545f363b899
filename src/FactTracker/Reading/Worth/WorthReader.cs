namespace FactTracker.Reading;

/// <summary>Finds the signs in a sentence that it is worth checking, in one pass over its words.</summary>
internal static class WorthReader
{
    private const int FewWords = 7;

    /// <summary>Returns the signs in a part of a sentence.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="from">The first token.</param>
    /// <param name="end">The position after the last token.</param>
    /// <param name="mentions">The mentions of the text.</param>
    /// <param name="first">The index of the first mention of the part.</param>
    /// <param name="last">The index after its last mention.</param>
    public static WorthSigns Signs(Passage passage, int from, int end, List<Mention> mentions, int first, int last)
    {
        var signs = OfWords(passage, from, end);
        for (var place = first; place < last; place++)
        {
            signs |= Of(mentions[place]);
        }

        return signs;
    }

    private static WorthSigns OfWords(Passage passage, int from, int end)
    {
        const WorthSigns OnlyAtStart = WorthSigns.Question; // "Is it …?", but not "it is".
        var (signs, words) = (WorthSigns.None, 0);
        for (var place = from; place < end; place++)
        {
            if (passage[place].IsNumber) signs |= WorthSigns.Number;
            if (!passage[place].IsWord) continue;
            var text = passage.TextAt(place);
            var found = passage.Language.Worth.Of(text);
            if (found == WorthSigns.None && IsPast(passage, text)) found = WorthSigns.Conduct;
            if (words > 0 && found == WorthSigns.None && char.IsUpper(text[0]) && !passage[place].Entry.DenotesTime)
                found = WorthSigns.Name;
            signs |= words == 0 ? found : found & ~OnlyAtStart;
            words++;
        }

        if (passage[passage.Count - 1].Symbol == '?') signs |= WorthSigns.Question;
        else signs &= ~WorthSigns.Question;
        if (signs.HasFlag(WorthSigns.Self | WorthSigns.Plan)) signs |= WorthSigns.Promise;
        return words < FewWords ? signs | WorthSigns.Brief : signs;
    }

    private static bool IsPast(Passage passage, ReadOnlySpan<char> word) =>
        word.Length > passage.Language.PastEnding.Length + 2
            && word.EndsWith(passage.Language.PastEnding, StringComparison.OrdinalIgnoreCase);

    private static WorthSigns Of(Mention mention) => mention.Kind switch
    {
        MentionKind.Attribution => WorthSigns.Attribution,
        MentionKind.Condition => WorthSigns.Condition,
        MentionKind.Ordinal => WorthSigns.Superlative,
        _ => mention is { Value: Quantity quantity } && quantity.Unit != Unit.None
            ? WorthSigns.Amount | WorthSigns.Number
            : WorthSigns.None,
    };
}
