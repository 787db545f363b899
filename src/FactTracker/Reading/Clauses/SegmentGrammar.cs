namespace FactTracker.Reading;

/// <summary>
/// Splits a sentence into segments at punctuation, conjunctions and comparisons, in one pass. A boundary within a value or a time is none.
/// </summary>
internal sealed class SegmentGrammar(Passage passage, List<ClauseItem> items, List<Segment> segments)
{
    private const int NearestItem = 6; // Tokens between a word of comparison and what is compared.

    private int _next; // The first item that has not been passed.
    private bool _hasChange;

    /// <summary>Whether the sentence pairs its values and times in order.</summary>
    public bool IsPaired { get; private set; }

    /// <summary>Whether it speaks of a poll.</summary>
    public bool HasPoll { get; private set; }

    /// <summary>Whether it speaks of figures: of a change, a comparison, an average or a number.</summary>
    public bool HasFigures { get; private set; }

    /// <summary>Whether it leaves the time of the sentence before.</summary>
    public bool Jumps { get; private set; }

    /// <summary>Whether a symbol separates segments.</summary>
    public static bool IsBoundary(Passage passage, int place) =>
        passage[place].Symbol is ',' or ';' or ':' or '(' or ')' or '—' or '[' or ']' || (passage[place].IsDash && !passage[place].IsGlued);

    /// <summary>Fills the list of segments, and the segment of each item.</summary>
    public void Split()
    {
        (_next, _hasChange, IsPaired, HasPoll, HasFigures, Jumps) = (0, false, false, false, false, false);
        segments.Clear();
        segments.Add(new Segment(SegmentKind.Start, 0, ClauseTense.None, Verb: -1));
        for (var place = 0; place < passage.Count; place++)
        {
            if (_next < items.Count && items[_next].From <= place)
            {
                place = Pass(place);
                continue;
            }

            if (Kind(place) is { } kind) Open(kind, place);
            else Note(place);
        }
    }

    // Passes an item. A time that is compared with ends its segment: "40% from 2010 levels by 2035".
    private int Pass(int place)
    {
        var item = items[_next];
        if (item.IsAfter && segments[^1].Kind != SegmentKind.Result) Open(SegmentKind.Result, place);
        if (item.Role == TimeRole.Compared && segments[^1].Kind != SegmentKind.Compared) Open(SegmentKind.Compared, place);
        items[_next] = item with { Segment = segments.Count - 1 };
        _next++;
        if (item.IsTime && segments[^1].Kind == SegmentKind.Compared && !HasValueInSegment()) Open(SegmentKind.Comma, item.End);
        return Math.Max(place, item.End - 1);
    }

    private bool HasValueInSegment()
    {
        for (var item = _next - 1; item >= Math.Max(0, _next - NearestItem) && items[item].Segment == segments.Count - 1; item--)
        {
            if (!items[item].IsTime) return true;
        }

        return false;
    }

    private void Open(SegmentKind kind, int place)
    {
        segments.Add(new Segment(kind, place, ClauseTense.None, Verb: -1));
        _hasChange &= kind is SegmentKind.Comma or SegmentKind.Stop;
    }

    private void Note(int place)
    {
        var entry = passage[place].Entry;
        _hasChange |= entry.Can(WordUse.Change);
        IsPaired |= entry.Does(ClauseUse.Pairs);
        HasPoll |= entry.Does(ClauseUse.Poll);
        Jumps |= entry.Does(ClauseUse.Jumps);
        HasFigures |= entry.Does(ClauseUse.Counts) || entry.Can(WordUse.Change | WordUse.Rising | WordUse.Falling | WordUse.Comparative);
        if (segments[^1].HasVerb || entry.Does(ClauseUse.Telling)) return;
        if (VerbGrammar.Read(passage, place) is var tense and not ClauseTense.None)
            segments[^1] = segments[^1] with { Tense = tense, Verb = place };
    }

    private SegmentKind? Kind(int place)
    {
        var token = passage[place];
        if (token.Symbol is '(' or '[') return SegmentKind.Bracket;
        if (token.Symbol is ')' or ']') return SegmentKind.Comma;
        if (token.Symbol == ',') return IsParticiple(place + 1) ? SegmentKind.Aside : SegmentKind.Comma;
        if (IsBoundary(passage, place)) return SegmentKind.Stop;
        if (!token.IsWord && !token.Entry.Does(ClauseUse.Joins)) return null;
        var entry = token.Entry;
        if (entry.Does(ClauseUse.Joins)) return SegmentKind.Joined;
        if (entry.Does(ClauseUse.Contrasts)) return SegmentKind.Contrast;
        if (entry.Does(ClauseUse.Describes)) return passage[place - 1].Entry.Can(WordUse.Of) ? SegmentKind.Contrast : SegmentKind.Aside;
        if (entry.Does(ClauseUse.Moment)) return place == 0 ? null : SegmentKind.Moment; // "When it opened in 1874, 600 people came".
        if (entry.Does(ClauseUse.Opens)) return SegmentKind.Content;
        if (entry.Does(ClauseUse.Shifts)) return SegmentKind.Shifted;
        if (entry.Does(ClauseUse.Compares)) return IsNear(place) ? SegmentKind.Compared : null;
        return entry.Starts(PhraseKind.From) && IsOrigin(place) ? SegmentKind.Compared : null;
    }

    // "founded in 2003": a participle that describes what is before the comma. Fieldwork is what a poll is about.
    private bool IsParticiple(int place) =>
        VerbGrammar.IsPast(passage, place)
            && !passage[place].Entry.Does(ClauseUse.Fieldwork | ClauseUse.Poll | ClauseUse.Compares | ClauseUse.Telling)
            && !passage[place].Entry.Can(WordUse.Function);

    private bool IsNear(int place) => _next < items.Count && items[_next].From - place <= NearestItem;

    // "fell to $4m from $6m", but not "from $6m to $4m" and not "collected $5m from 300 donors".
    private bool IsOrigin(int place) =>
        _next < items.Count && items[_next].From <= place + 2 && !items[_next].IsBefore && (items[_next].Role == TimeRole.Compared
            || (_hasChange && !items[_next].IsTime));
}
