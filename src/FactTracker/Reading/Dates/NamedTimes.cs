namespace FactTracker.Reading;

/// <summary>
/// The last time that a text names, from which others are counted: "founded in 2003. Two years later". Times of speaking, of comparison and
/// of asides are not named times.
/// </summary>
internal sealed class NamedTimes(Passage passage)
{
    private const int Farthest = 3; // Sentences.
    private const int FarthestBoundary = 12; // Tokens.

    private NamedTime? _last;
    private NamedTime? _report; // The period that the text reports on.
    private int _paragraph; // Its first sentence.

    /// <summary>
    /// The last time that was named, or null. In a text that reports on a period it is that period, unless the paragraph names another.
    /// </summary>
    public NamedTime? Last =>
        _last is { } last && passage.Sentence - last.Sentence <= Farthest && (_report is null || last.Sentence >= _paragraph)
            ? last
            : _report;


    /// <summary>Whether the paragraph of the sentence names the time.</summary>
    public bool IsInParagraph(NamedTime time) => time.Sentence >= _paragraph;

    /// <summary>Whether the sentence is the first of the text, so that no other can have named a time.</summary>
    public bool IsFirst => passage.Sentence == 1;

    /// <summary>Records the period that the text reports on, as EDTF; null when there is none.</summary>
    public void ReportOn(string? period)
    {
        if (period != _report?.Text)
            _report = period is null ? null : new NamedTime(period, Sentence: 0, HasYear: true, IsLeading: false);
    }

    /// <summary>Begins a sentence.</summary>
    public void Begin()
    {
        if (Paragraphs.Begins(passage)) _paragraph = passage.Sentence;
    }

    /// <summary>Records the time found at a position.</summary>
    public void Add(DateReading date, int at)
    {
        if (date is not { Date: { } found, IsUnsure: false } || IsAside(at)
            || TimeRoles.Of(passage, at, date.End) != TimeRole.About) return;
        _last = new NamedTime(found.ToString(), passage.Sentence, HasYear(at, date.End), IsLeading(at));
    }

    /// <summary>Whether a position is in a comparison: "up from 2.9% in July".</summary>
    public bool IsCompared(int at)
    {
        for (var place = at - 1; place >= Math.Max(0, at - FarthestBoundary) && !SegmentGrammar.IsBoundary(passage, place); place--)
        {
            var entry = passage[place].Entry;
            if (entry.Does(ClauseUse.Compares)) return true;
            if (passage[place].IsWord && entry.Starts(PhraseKind.From)) return true;
        }

        return false;
    }

    /// <summary>Whether a position begins a sentence, but for a preposition.</summary>
    public bool IsLeading(int at)
    {
        for (var place = at - 1; place >= 0; place--)
        {
            if (!passage[place].Entry.Can(WordUse.When | WordUse.At | WordUse.Definite)) return false;
        }

        return true;
    }

    private bool HasYear(int at, int end)
    {
        for (var place = at; place < end; place++)
        {
            if (passage[place].IsNumber && passage[place].Length == 4) return true;
        }

        return false;
    }

    // "The farm, founded in 1950, prospered": in a clause that describes a thing.
    private bool IsAside(int at)
    {
        if (IsCompared(at)) return true;
        for (var place = at - 1; place >= Math.Max(0, at - FarthestBoundary); place--)
        {
            if (passage[place].Entry.Does(ClauseUse.Describes | ClauseUse.Shifts)) return true;
            if (passage[place].Symbol == '(') return true;
            if (passage[place].Symbol == ',')
                return VerbGrammar.IsPast(passage, place + 1) && !passage[place + 1].Entry.Can(WordUse.Function);
            if (SegmentGrammar.IsBoundary(passage, place)) return false;
        }

        return false;
    }
}
