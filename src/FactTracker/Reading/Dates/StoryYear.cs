namespace FactTracker.Reading;

/// <summary>
/// The year of a month or a day without one, in a story that names times: "passed in October 1987. In November". A story goes forward,
/// except in a comparison.
/// </summary>
internal static class StoryYear
{
    /// <summary>The date with its year; null when the text around it does not determine the year.</summary>
    public static DatePiece? Of(DateContext context, DatePiece piece)
    {
        if (context.Named.Last is not { HasYear: true, Year: { } year } named || piece.Month is not { } month) return null;
        var passage = context.Passage;
        if (context.IsFuture || TimeRoles.Of(passage, context.At, piece.End) is TimeRole.Spoken or TimeRole.Published) return null;
        if (named.Sentence == passage.Sentence) return InSentence(context, piece, named, year);
        if (named.Sentence != passage.Sentence - 1 || !context.Named.IsInParagraph(named)
            || context.Anchor is { } anchor && year >= anchor.Day.Year) return null;
        if (named.Month is { } last)
            return month >= last ? Dated(context, piece, year) : IsOver(context, piece, year + 1)
                ? DatePiece.Unknown(piece.End, "it may be in the year named before or in the next one")
                : Dated(context, piece, year);
        if (!context.Named.IsLeading(context.At)) return null;
        return named.IsLeading ? Dated(context, piece, year) : null;
    }

    /// <summary>Whether the year of a date that begins a sentence may be the one named just before.</summary>
    public static bool MayBeNamed(DateContext context) =>
        context.Named.Last is { HasYear: true, Year: { } year } named && named.Sentence == context.Passage.Sentence - 1
            && context.Anchor is { } anchor && year < anchor.Day.Year && !context.IsFuture
            && context.Named.IsLeading(context.At);

    private static DatePiece? InSentence(DateContext context, DatePiece piece, NamedTime named, int year)
    {
        if (named.Month is not { } last) return named.IsLeading ? Dated(context, piece, year) : null;
        var isBack = context.Named.IsCompared(context.At);
        var isSameYear = isBack ? piece.Month <= last : piece.Month >= last;
        return Dated(context, piece, isSameYear ? year : isBack ? year - 1 : year + 1);
    }

    private static DatePiece? Dated(DateContext context, DatePiece piece, int year) =>
        IsOver(context, piece, year) ? piece with { Year = year } : null;

    private static bool IsOver(DateContext context, DatePiece piece, int year) =>
        context.Anchor is not { } anchor || (EdtfText.Days((piece with { Year = year }).Text) is { } days && days.First <= anchor.Day);
}
