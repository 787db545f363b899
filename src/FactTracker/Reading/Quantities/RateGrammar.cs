namespace FactTracker.Reading;

/// <summary>
/// Parses a rate in two units: "35 micrograms per cubic metre", "20 feet a second".
/// <code>
/// rate = measure ("per" / "each" / "a" / "/") (measure / "second" / "minute" / "hour")
/// </code>
/// For any other rate ("$40m a day", "£1.20 a share") the unit is that of the amount, and what it is per is kept beside it.
/// <code>
/// per = ("per" / "/") noun / ("each" / "every") time / ("a" / "an") (time / part)
/// </code>
/// </summary>
internal static class RateGrammar
{
    private const decimal LeastRound = 1_000;

    private static readonly PhraseKind[] OfDates =
        [PhraseKind.Ago, PhraseKind.FromToday, PhraseKind.Before, PhraseKind.After, PhraseKind.SoFar, PhraseKind.Later];

    /// <summary>The unit combined with its divisor, or the unit unchanged.</summary>
    public static UnitFound WithEach(Passage passage, UnitFound measure)
    {
        if (measure.Unit.Kind != UnitKind.Measure || !IsEach(passage, measure.End)) return measure;
        var place = measure.End + 1;
        var (symbol, end) = Time(passage[place].Entry.TimeUnit) is { } time
            ? (time, place + 1)
            : passage.Find(PhraseKind.Measure, place) is { } other ? (other.Phrase.Text, other.End) : ("", 0);
        return symbol.Length > 0 && Unit.TryParse($"{measure.Unit.Symbol}/{symbol}", out var rate) && rate.Kind == UnitKind.Measure
            ? measure with { Unit = rate, End = end }
            : measure;
    }

    /// <summary>The quantity with what it is per, or the quantity unchanged.</summary>
    public static QuantityReading WithRate(Passage passage, QuantityReading amount)
    {
        if (PerAt(passage, amount.End) is not { } place || (amount.Quantity.Unit == Unit.None && !IsNamed(passage, amount.End)))
            return amount;
        return amount with { Per = passage.TextAt(place).ToString().ToLowerInvariant(), End = place + 1 };
    }

    // The position of the noun that an amount is per.
    private static int? PerAt(Passage passage, int at)
    {
        var place = at + 1;
        if (!IsEach(passage, at) || !passage[place].IsWord) return null;
        var noun = passage[place].Entry;
        if (passage[place + 1].Entry.StartsAny(OfDates)) return null; // "$5m a year ago"
        if (noun.TimeUnit != TimeUnit.None && !noun.Can(WordUse.Plural)) return place;
        if (!passage[at].Entry.Can(WordUse.Article) && !IsNamed(passage, at)) return null; // "each share" begins something else.
        if (noun.Can(WordUse.RatePart)) return place;
        return IsNamed(passage, at) && !noun.Can(WordUse.Function | WordUse.Verb) && noun is { Cardinal: null, Scale: null } ? place : null;
    }

    // "per" and "/", which begin nothing else.
    private static bool IsNamed(Passage passage, int at) => passage[at].Symbol == '/' || passage[at].Entry.Can(WordUse.Per);

    /// <summary>The unit of a count per round number: "murders per 100,000 people", or null when there is none.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="from">The position after the number.</param>
    /// <param name="end">The position after the counted noun.</param>
    public static UnitFound? PerRound(Passage passage, int from, int end)
    {
        if (!passage[end].Entry.Can(WordUse.Each)
            || CardinalGrammar.Read(passage, end + 1) is not { Value: >= LeastRound and var many } round
            || !IsPowerOfTen(many)) return null;
        var behind = UnitGrammar.Counted(passage, round.End)?.End ?? round.End;
        return Unit.TryParse(passage.Between(from, behind), out var unit) ? new UnitFound(unit, MentionKind.Number, 1, behind) : null;
    }

    private static bool IsPowerOfTen(decimal number)
    {
        while (number > 1)
        {
            number /= 10;
        }

        return number == 1;
    }

    private static bool IsEach(Passage passage, int at) =>
        passage[at].Entry.Can(WordUse.Each | WordUse.Article)
            || (passage[at].Symbol == '/' && passage[at].IsGlued && passage[at + 1].IsGlued);

    private static string? Time(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "s",
        TimeUnit.Minute => "min",
        TimeUnit.Hour => "h",
        _ => null,
    };
}
