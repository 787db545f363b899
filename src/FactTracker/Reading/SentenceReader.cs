namespace FactTracker.Reading;

/// <summary>Finds the mentions of one sentence, from left to right; a date or a quantity goes on behind the one before it.</summary>
internal static class SentenceReader
{
    /// <summary>Adds the mentions of a sentence to those before.</summary>
    public static void Read(DateContext context, List<Mention> mentions)
    {
        var passage = context.Passage;
        var first = mentions.Count;
        var speech = new SpeechReader(passage);
        for (var place = 0; place < passage.Count;)
        {
            speech.Read(place, mentions);
            if (ClockGrammar.End(passage, place) is { } clock)
            {
                place = clock;
                continue;
            }

            place = Value(context, place, mentions);
        }

        if (mentions.Count - first > 1) mentions.Sort(first, mentions.Count - first, Comparer<Mention>.Create(ByPlace));
    }

    // Adds the date or the quantity that starts here, whichever takes more, and gives the place behind it.
    private static int Value(DateContext context, int place, List<Mention> mentions)
    {
        var passage = context.Passage;
        if (!MayStart(passage, place)) return place + 1;
        var date = DateGrammar.Read(context, place);
        var quantity = QuantityGrammar.Read(passage, place);
        if (date is { } when && when.End >= (quantity?.End ?? 0))
        {
            mentions.Add(passage.Mention(when.Kind, place, when.End) with
            {
                Value = when.Date is { } known ? new DateValue(known) : null,
                Reason = when.Reason,
                Alternatives = when.Alternatives,
            });
            return when.End;
        }

        if (quantity is not { } amount) return place + 1;
        if (amount.HedgeEnd > 0) mentions.Add(passage.Mention(MentionKind.Hedge, place, amount.HedgeEnd) with { Value = new TextValue(amount.Quantity.Approximation.Name) });
        mentions.Add(passage.Mention(amount.Kind, place, amount.End) with { Value = amount.Quantity, Alternatives = amount.Alternatives });
        return amount.End;
    }

    // Most words begin nothing; this spares them all the rules.
    private static bool MayStart(Passage passage, int place)
    {
        var token = passage[place];
        var entry = token.Entry;
        if (token.IsNumber || entry.Phrases.Count > 0 || entry.Can(WordUse.Article | WordUse.Definite | WordUse.Superlative | WordUse.Minus | WordUse.YearWord)) return true;
        if (entry is not { Cardinal: null, Scale: null, Ordinal: null, Fraction: null, Month: null, Weekday: null, Season: null, Decade: null, TimeUnit: TimeUnit.None }) return true;
        if (token.IsWord) return token.Symbol is 'Q' or 'q' or 'H' || (token.Length is 3 or 4 && passage.IsCapitalised(place));
        return token.IsDash || token.Symbol is '\'' or '’' or '‘';
    }

    private static int ByPlace(Mention left, Mention right)
    {
        var byOffset = left.Offset.CompareTo(right.Offset);
        return byOffset != 0 ? byOffset : left.Kind.CompareTo(right.Kind);
    }
}
