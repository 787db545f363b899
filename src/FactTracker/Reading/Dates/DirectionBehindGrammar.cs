namespace FactTracker.Reading;

/// <summary>
/// Parses relative periods of languages in which "last" and "next" follow their noun: "l'an dernier", "la semana pasada", "mardi prochain",
/// "les trois dernières années".
/// <code>
/// relative = [article] (unit / weekday / month / season) ("last" / "next") / [article] cardinal ("last" / "next") unit
/// </code>
/// </summary>
internal static class DirectionBehindGrammar
{
    private const int MostUnits = 2000;

    /// <summary>The period that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        if (!passage.Language.HasDirectionBehind) return null;
        var place = passage[at].Entry.Can(WordUse.Definite) ? at + 1 : at;
        var entry = passage[place].Entry;
        if (entry.Cardinal is not null || passage[place].IsNumber) return Several(context, place);
        if (Direction(passage, place + 1) is not { } direction) return null;
        var (kind, end) = direction;
        if (entry.TimeUnit is not (TimeUnit.None or TimeUnit.Half or TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second))
            return RelativeGrammar.Units(context, (kind, place + 1, end), entry.TimeUnit, 1, end);
        if (entry.Weekday is { } weekday) return RelativeGrammar.Weekday(context, kind, weekday, end);
        if (entry.Month is { } month) return RelativeGrammar.Named(context, kind, end, year => EdtfText.Of(year, month));
        return entry.Season is { } season ? RelativeGrammar.Named(
            context, kind, end,
            year => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{EdtfText.Of(year)}-{season}")) : null;
    }

    private static DatePiece? Several(DateContext context, int at)
    {
        var passage = context.Passage;
        if (CardinalGrammar.Read(passage, at) is not { Value: >= 1 and <= MostUnits } number
            || decimal.Truncate(number.Value) != number.Value || Direction(passage, number.End) is not { } direction) return null;
        var unit = passage[direction.End].Entry.TimeUnit;
        return unit >= TimeUnit.Day
            ? RelativeGrammar.Units(context, (direction.Kind, number.End, direction.End), unit, (int)number.Value, direction.End + 1)
            : null;
    }

    private static (PhraseKind Kind, int End)? Direction(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Last, at) is { } last) return (PhraseKind.Last, last.End);
        return passage.Find(PhraseKind.Next, at) is { } next ? (PhraseKind.Next, next.End) : null;
    }
}
