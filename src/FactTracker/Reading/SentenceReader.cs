using System.Buffers;

namespace FactTracker.Reading;

/// <summary>Finds the mentions of a sentence, from left to right. After a date or a quantity the search continues after it.</summary>
internal static class SentenceReader
{
    private const int LeastDialled = 3; // Digits in each group of a telephone number.
    private static readonly SearchValues<char> Dialled = SearchValues.Create("0123456789 ");

    /// <summary>Adds the mentions of a sentence to a list.</summary>
    public static void Read(DateContext context, List<Mention> mentions)
    {
        var passage = context.Passage;
        var first = mentions.Count;
        var speech = new SpeechReader(passage);
        for (var place = 0; place < passage.Count;)
        {
            speech.Read(place, mentions);
            if ((ClockGrammar.End(passage, place) ?? NameEnd(passage, place) ?? TelephoneEnd(passage, place)) is { } behind)
            {
                place = behind;
                continue;
            }

            place = Value(context, place, mentions);
        }

        if (mentions.Count - first > 1) mentions.Sort(first, mentions.Count - first, Comparer<Mention>.Create(ByPlace));
    }

    // "9/11", "24/7".
    private static int? NameEnd(Passage passage, int place) =>
        passage[place].IsNumber && passage[place + 1].Symbol == '/' && passage[place + 2].IsNumber && !passage.IsSymbol(place + 3, '/')
            && passage.Language.NoFractions.Contains(passage.Between(place, place + 3).ToString()) ? place + 3 : null;

    // "020 7946 0991": digits that begin with a zero, followed by groups of digits.
    private static int? TelephoneEnd(Passage passage, int place)
    {
        if (!passage[place].IsNumber || !passage.TextAt(place).StartsWith("0")) return null;
        var end = place;
        while (passage[end].IsNumber && passage[end].Length >= LeastDialled && !passage.TextAt(end).ContainsAnyExcept(Dialled))
        {
            end++;
        }

        return end - place > 1 ? end : null;
    }

    // Adds the date or the quantity that starts here, whichever is longer, and returns the position after it.
    private static int Value(DateContext context, int place, List<Mention> mentions)
    {
        var passage = context.Passage;
        var opens = passage.Opens(place);
        if (opens == Opening.None) return place + 1;
        var date = opens.HasFlag(Opening.Date) ? DateGrammar.Read(context, place) : null;
        var isPartOfName = passage[place].IsNumber && passage[place].IsGlued && passage[place - 1].IsWord; // "CO2", "G20"
        var quantity = opens.HasFlag(Opening.Quantity) && !isPartOfName ? QuantityGrammar.Read(passage, place) : null;
        // "In 2024 people voted": a number that is marked as a year is not a count.
        var isYear = date is { IsMarkedYear: true } && quantity is { Kind: MentionKind.Number, HedgeEnd: 0, Quantity.Bounds: null };
        if (date is { } when && (isYear || when.End >= (quantity?.End ?? 0)))
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
        if (amount.HedgeEnd > 0) mentions.Add(
            passage.Mention(MentionKind.Hedge, place, amount.HedgeEnd) with { Value = new TextValue(amount.Quantity.Approximation.Name) });
        mentions.Add(passage.Mention(amount.Kind, place, amount.End) with { Value = amount.Quantity, Alternatives = amount.Alternatives });
        return amount.End;
    }

    private static int ByPlace(Mention left, Mention right)
    {
        var byOffset = left.Offset.CompareTo(right.Offset);
        return byOffset != 0 ? byOffset : left.Kind.CompareTo(right.Kind);
    }
}
