namespace FactTracker.Reading;

/// <summary>Finds the mentions of a sentence, from left to right. After a date or a quantity the search continues after it.</summary>
internal static class SentenceReader
{
    private const int YearLength = 4; // Digits.

    /// <summary>Adds the mentions of a sentence to a list.</summary>
    public static void Read(DateContext context, SpeechReader speech, List<Mention> mentions)
    {
        var passage = context.Passage;
        var first = mentions.Count;
        speech.Begin();
        for (var place = 0; place < passage.Count;)
        {
            speech.Read(place, mentions);
            if ((ClockGrammar.End(passage, place) ?? NameGrammar.End(passage, place) ?? StatisticGrammar.End(passage, place)) is { } behind)
            {
                place = behind;
                continue;
            }

            place = Value(context, place, mentions);
        }

        Sort(mentions, first);
    }

    // Nearly all are in order, so that few are moved.
    private static void Sort(List<Mention> mentions, int first)
    {
        for (var index = first + 1; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            var place = index;
            for (; place > first && ByPlace(mention, mentions[place - 1]) < 0; place--)
            {
                mentions[place] = mentions[place - 1];
            }

            if (place < index) mentions[place] = mention;
        }
    }

    // Adds the date or the quantity that starts here, whichever is longer, and returns the position after it.
    private static int Value(DateContext context, int place, List<Mention> mentions)
    {
        var passage = context.Passage;
        var opens = passage.Opens(place);
        if (opens == Opening.None) return place + 1;
        context.At = place;
        var date = opens.HasFlag(Opening.Date) && MayBeDate(passage, place) ? DateGrammar.Read(context, place) : null;
        var isPartOfName = passage[place].IsNumber && passage[place].IsGlued && passage[place - 1].IsWord; // "CO2", "G20"
        var quantity = opens.HasFlag(Opening.Quantity) && !isPartOfName ? QuantityGrammar.Read(passage, place) : null;
        var isYear = date is not null && quantity is not null && IsYear(passage, place, date, quantity);
        if (date is { } when && (isYear || when.End >= (quantity?.End ?? 0)))
        {
            mentions.Add(new Mention(when.Kind, passage[place].Start, passage.Between(place, when.End).ToString())
            {
                Value = when.Date is { } known ? new DateValue(known) : null,
                Reason = when.Reason,
                Alternatives = when.Alternatives,
                IsUnsure = when.IsUnsure,
            });
            context.Named.Add(when, place);
            return when.End;
        }

        if (quantity is not { } amount) return place + 1;
        if (DoubtfulNumbers.Read(passage, place, amount) is { } doubtful)
        {
            mentions.Add(doubtful.Mention);
            return doubtful.End;
        }

        if (amount.HedgeEnd > 0) mentions.Add(
            passage.Mention(MentionKind.Hedge, place, amount.HedgeEnd) with { Value = new TextValue(amount.Quantity.Approximation.Name) });
        var others = DoubtfulNumbers.Others(passage, place, amount);
        mentions.Add(new Mention(amount.Kind, passage[place].Start, passage.Between(place, amount.End).ToString())
        {
            Value = amount.Quantity,
            Alternatives = others.IsEmpty ? amount.Alternatives : [.. amount.Alternatives, .. others],
            Direction = amount.Direction,
            Per = amount.Per,
        });
        return amount.End;
    }

    // A number without a word of time in its sentence is a date only as a year, after a preposition, or with a sign or an ending.
    private static bool MayBeDate(Passage passage, int place) =>
        !passage[place].IsNumber || passage.HasTimeWords || passage[place].Length == YearLength || passage[place + 1].IsGlued
            || passage[place].IsGlued || passage[place - 1].Entry.Can(WordUse.When);

    // "In 2024 people voted", "in 2019 $7bn", "in 2019 to $7bn": a number that is marked as a year is not an amount.
    private static bool IsYear(Passage passage, int place, DateReading date, QuantityReading quantity)
    {
        if (quantity.HedgeEnd > 0 || !PlainDigits.Are(passage, place, 4) || date.End != place + 1) return IsCount(date, quantity);
        return YearContext.IsBeforeSum(passage, date.End) || YearContext.IsOfMoney(passage, place)
            || (date.IsMarkedYear && (IsCount(date, quantity) || YearContext.IsBeforeEnd(passage, date.End)));
    }

    private static bool IsCount(DateReading date, QuantityReading quantity) =>
        date.IsMarkedYear && quantity is { Kind: MentionKind.Number, HedgeEnd: 0, Quantity.Bounds: null };

    private static int ByPlace(Mention left, Mention right)
    {
        var byOffset = left.Offset.CompareTo(right.Offset);
        return byOffset != 0 ? byOffset : left.Kind.CompareTo(right.Kind);
    }
}
