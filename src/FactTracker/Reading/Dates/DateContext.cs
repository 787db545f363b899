using NodaTime;

namespace FactTracker.Reading;

/// <summary>A sentence and the date from which its relative dates are counted.</summary>
internal sealed class DateContext(Passage passage, DateAnchor? anchor)
{
    public const string NoAnchor = "the date of publication is not given";
    public const string NoNamed = "no time is named before it";
    public const string NoDay = "the day of publication is not given";

    private (int Sentence, int At, bool IsFuture) _future;
    private (int Sentence, bool IsFuture) _sentence;

    public Passage Passage { get; } = passage;

    /// <summary>Cache of the dates parsed last.</summary>
    public Recall<DatePiece?> Wholes { get; } = new(passage);

    /// <summary>The publication date, or null when it is not given.</summary>
    public DateAnchor? Anchor { get; } = anchor;

    /// <summary>The position of the mention that is parsed.</summary>
    public int At { get; set; }

    /// <summary>The times named before, from which others are counted.</summary>
    public NamedTimes Named { get; } = new(passage);

    /// <summary>Whether the clause of the mention looks ahead; without a verb of its own, whether the sentence does.</summary>
    public bool IsFuture
    {
        get
        {
            if (_future.Sentence != Passage.Sentence || _future.At != At)
                _future = (Passage.Sentence, At, TenseGrammar.IsAhead(Passage, At) ?? IsSentenceAhead());
            return _future.IsFuture;
        }
    }

    private bool IsSentenceAhead()
    {
        if (_sentence.Sentence != Passage.Sentence) _sentence = (Passage.Sentence, HasFuture());
        return _sentence.IsFuture;
    }

    private bool HasFuture()
    {
        for (var i = 0; i < Math.Min(Passage.Count, FarthestVerb); i++)
        {
            if (Passage[i].Entry.Can(WordUse.Future) || Passage.Find(PhraseKind.Estimate, i)
                is { Phrase: { Modality: { } modality, Words.Length: > 1 } } && modality == Modality.Predicted) return true;
        }

        return false;
    }

    private const int FarthestVerb = 60; // The number of tokens to search; a verb farther away is not relevant.

    /// <summary>
    /// Adds the nearest year to a month or a day without one: the last such date, or the next one when the sentence is about the future.
    /// </summary>
    public DatePiece Completed(DatePiece piece)
    {
        if (!piece.LacksYear || piece.Month is not { } month) return piece;
        if (StoryYear.Of(this, piece) is { } told) return told;
        if (Anchor is not { KnowsMonth: true } anchor) return piece;
        var day = piece.Day ?? 1;
        var isPast = month < anchor.Day.Month || (month == anchor.Day.Month && (piece.Day is null || day <= anchor.Day.Day));
        var last = isPast ? anchor.Day.Year : anchor.Day.Year - 1;
        var next = isPast && !(month == anchor.Day.Month && piece.Day is null) ? anchor.Day.Year + 1 : isPast ? anchor.Day.Year : last + 1;
        var (chosen, other) = IsFuture ? (next, last) : (last, next);
        if (!FitsWeekday(piece, chosen) && FitsWeekday(piece, other)) (chosen, other) = (other, chosen);
        var completed = piece with { Year = chosen };
        if (!Edtf.TryParse(completed.Text, out _)) return piece;
        if (other == chosen || !Edtf.TryParse((piece with { Year = other }).Text, out var otherDate)) return completed;
        return completed with
        {
            IsUnsure = StoryYear.MayBeNamed(this),
            Alternatives = [new MentionAlternative(new DateValue(otherDate), "the year is not stated")],
        };
    }

    // "Monday, 29 September" is in a year in which that day was a Monday.
    private static bool FitsWeekday(DatePiece piece, int year) =>
        piece.Weekday is not { } weekday
            || (EdtfText.Days((piece with { Year = year }).Text) is { } days && (int)days.First.DayOfWeek == weekday);

    /// <summary>The same for anything that occurs once a year, given its first day in a year.</summary>
    public DatePiece Yearly(int end, Func<int, string> textIn)
    {
        if (Anchor is not { } anchor) return DatePiece.Unknown(end, NoAnchor);
        var here = textIn(anchor.Day.Year);
        var hasBegun = EdtfText.Days(here) is { } days && days.First <= anchor.Day;
        var last = hasBegun ? here : textIn(anchor.Day.Year - 1);
        var next = hasBegun ? textIn(anchor.Day.Year + 1) : here;
        var (chosen, other) = IsFuture ? (next, last) : (last, next);
        return new DatePiece(end)
        {
            First = chosen, IsRelative = true, Alternatives = Edtf.TryParse(other, out var date)
            ? [new MentionAlternative(new DateValue(date), "the year is not stated")]
            : []
        };
    }

    /// <summary>The last given weekday on or before a day.</summary>
    public static LocalDate WeekdayUpTo(LocalDate day, int weekday) => day.PlusDays(-(((int)day.DayOfWeek - weekday + 7) % 7));
}
