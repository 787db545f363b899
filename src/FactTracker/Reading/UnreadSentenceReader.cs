namespace FactTracker.Reading;

/// <summary>
/// Finds in a sentence of a language that is not read what means the same in all languages: ISO 8601 dates, and whole percentages without
/// separators and signs. "12,5 %" is not found, since its separator depends on the language.
/// </summary>
internal static class UnreadSentenceReader
{
    private const int MostDigits = 3; // More may be grouped in another way.

    /// <summary>Adds the mentions of a sentence to a list.</summary>
    public static void Read(Passage passage, List<Mention> mentions)
    {
        for (var place = 0; place < passage.Count; place++)
        {
            if (!passage[place].IsNumber || passage[place].IsGlued
                && passage[place - 1].Symbol is not ('(' or '[' or '"' or '“' or '«')) continue;
            if (DateAt(passage, place) is { } date)
            {
                mentions.Add(passage.Mention(MentionKind.Date, place, date.End) with { Value = new DateValue(Edtf.Parse(date.Text)) });
                place = date.End - 1;
            }
            else if (IsShare(passage, place))
            {
                mentions.Add(passage.Mention(MentionKind.Percentage, place, place + 2) with
                {
                    Value = new Quantity(passage[place].Number, Unit.Percent),
                });
                place++;
            }
        }
    }

    private static DatePiece? DateAt(Passage passage, int at) =>
        PlainDigits.Are(passage, at, 4) && passage.IsSymbol(at + 1, '-') && PlainDigits.Are(passage, at + 2, 2)
            && passage.IsSymbol(at + 3, '-') && PlainDigits.Are(passage, at + 4, 2)
            && NumericDateGrammar.Read(passage, at) is { } date && !(passage[date.End].IsGlued && passage[date.End].IsDash)
                ? date
                : null;

    private static bool IsShare(Passage passage, int at)
    {
        var before = passage[at - 1];
        return passage[at].Length <= MostDigits && PlainDigits.Are(passage, at, passage[at].Length) && passage[at + 1].Symbol is '%' or '％'
            && !before.IsDash && !before.IsNumber && before.Symbol is not ('.' or ',' or '/' or '+' or '±' or '<' or '>' or '≤' or '≥')
            && !(passage[at + 2].IsGlued && (passage[at + 2].IsDash || passage[at + 2].IsWord));
    }
}
