namespace FactTracker.Reading;

/// <summary>
/// Finds the time of a value within its sentence. In this order: the time behind it in its segment, the time before it in its segment, the
/// time that leads the clause, the time at the end of a list, the time of the value before it when the clause leaves it out.
/// </summary>
internal sealed class ValueTimes(Passage passage, SentenceClauses clauses, List<ClauseItem> items, List<Segment> segments,
    List<TimeLink> links)
{
    private const int MostItems = 12; // Items and segments to search on either side.
    private const int MostSegments = 5;

    /// <summary>The time of the value at an index, or null when the sentence has none for it.</summary>
    public TimeLink? Of(int index)
    {
        var value = items[index];
        var segment = segments[value.Segment];
        var behind = Behind(index);
        var before = Before(index, out var isTaken);
        if (behind >= 0 && OwnTime(index, behind, before) is { } own) return own;
        if (value.IsBefore) return Link(clauses.LastAbout, TimeVerdict.BeforeChange);
        if (segment.Kind == SegmentKind.Compared) return before >= 0 ? Link(before, TimeVerdict.Stands) : Compared(index);
        if (segment.Kind == SegmentKind.Shifted) return before >= 0 ? Link(before, TimeVerdict.Stands)
            : Link(clauses.LastAbout, TimeVerdict.Elsewhere);
        if (before >= 0) return Ended(value, before, TimeVerdict.Stands);
        if (segment.Kind == SegmentKind.Moment && BeforeMoment(index) is >= 0 and var moment) return Link(moment, TimeVerdict.Shared);
        if (HasNow(value.Segment)) return Link(clauses.Now, TimeVerdict.Now);
        if (clauses.LeadingOf(value.Segment) is >= 0 and var leading) return Led(value, leading);
        if (isTaken) return Link(clauses.LastAbout, TimeVerdict.Elsewhere);
        return Ahead(index) ?? Omitted(index);
    }

    private TimeLink? OwnTime(int index, int behind, int before)
    {
        var value = items[index];
        if (IsFollowed(behind)) return Link(behind, TimeVerdict.Two);
        var verb = segments[value.Segment].Verb;
        if (IsDefiniteSubject(index, behind)) return Link(behind, TimeVerdict.Elsewhere);
        if (verb >= 0 && verb < value.From && clauses.IsOfParticiple(items[behind]) && !IsDescribed(value))
            return clauses.LeadingOf(value.Segment) is >= 0 and var leading ? Led(value, leading) : Link(behind, TimeVerdict.Elsewhere);
        if (before >= 0 && !clauses.IsWithin(behind, before)) return Link(behind, TimeVerdict.Two);
        return Ended(value, behind, TimeVerdict.Stands);
    }

    // "3,418 grouse caught in 2022": the participle describes the value.
    private bool IsDescribed(ClauseItem value) =>
        VerbGrammar.IsPast(passage, value.End) || (passage[value.End].IsWord && !passage[value.End].Entry.Can(WordUse.Function)
            && VerbGrammar.IsPast(passage, value.End + 1));

    // "The borough's 5,600 homes fell by 4% last year": what is known already, not what happened then.
    private bool IsDefiniteSubject(int index, int time)
    {
        var value = items[index];
        var isBeforeOther = items[index + 1] is { IsTime: false } && time > index + 1;
        return isBeforeOther && segments[value.Segment].Verb > value.From && (passage[value.From - 1].Entry.Can(WordUse.Definite)
            || passage.Language.WithoutPossessive(passage.TextAt(value.From - 1)).Length < passage[value.From - 1].Length);
    }

    // "in 2021, when it lost $5m": the time that a clause with "when" describes.
    private int BeforeMoment(int index)
    {
        var segment = items[index].Segment;
        for (var other = index - 1; other >= 0; other--)
        {
            if (items[other].Segment == segment) continue;
            return items[other].IsAbout && items[other].End >= segments[segment].From - 1 ? other : -1;
        }

        return -1;
    }

    // The first time behind a value in its segment.
    private int Behind(int index)
    {
        for (var other = index + 1; other < Math.Min(items.Count, index + MostItems)
            && items[other].Segment == items[index].Segment; other++)
        {
            if (items[other].IsAbout) return other;
        }

        return -1;
    }

    // The last time before a value in its segment. A time behind another value belongs to that one.
    private int Before(int index, out bool isTaken)
    {
        isTaken = false;
        var time = -1;
        for (var other = index - 1; other >= Math.Max(0, index - MostItems) && items[other].Segment == items[index].Segment; other--)
        {
            if (items[other].IsAbout && time < 0) time = other;
            else if (!items[other].IsTime && time >= 0) isTaken = true;
        }

        return isTaken ? -1 : time;
    }

    // "in 2022 and 2023"
    private bool IsFollowed(int time)
    {
        var next = time + 1;
        return next < items.Count && items[next].IsAbout && items[next].From - items[time].End <= 2
            && passage[items[time].End].Entry.Can(WordUse.And) && (next + 1 >= items.Count || items[next + 1].IsTime
            || items[next + 1].Segment != items[next].Segment);
    }

    private TimeLink? Compared(int index)
    {
        var isOfGroup = passage[items[index].End].Entry.Can(WordUse.Of) && clauses.LeadingOf(items[index].Segment) >= 0;
        return isOfGroup ? Link(clauses.LeadingOf(items[index].Segment), TimeVerdict.Shared) : clauses.HasAbout
            ? Link(clauses.LastAbout, TimeVerdict.Elsewhere) : null;
    }

    private TimeLink Led(ClauseItem value, int leading)
    {
        var tense = segments[value.Segment].Tense;
        var isEarlier = segments[value.Segment].Kind == SegmentKind.Content && tense == ClauseTense.Pluperfect; // "which had been sold for"
        if (isEarlier && items[leading].Segment != value.Segment) return Link(leading, TimeVerdict.Tense);
        var isOther = segments[value.Segment].HasVerb && items[leading].Segment != value.Segment
            && !SentenceClauses.AreAlike(clauses.TenseOf(items[leading].Segment), tense);
        return isOther ? Link(leading, TimeVerdict.Tense) : Ended(value, leading, TimeVerdict.Shared);
    }

    // A level that is reached, with a period: "between 2015 and 2020 it rose to 7%" is about one end of it.
    private TimeLink Ended(ClauseItem value, int time, TimeVerdict verdict) =>
        Link(time, value.IsAfter && IsSpan(items[time]) ? TimeVerdict.AtEnd : verdict);

    private bool IsSpan(ClauseItem time) => IsSpan(time.From) || IsSpan(time.From - 1);

    private bool IsSpan(int at) =>
        passage.Find(PhraseKind.Since, at) is not null || passage.Find(PhraseKind.Between, at) is not null
            || passage.Find(PhraseKind.From, at) is not null
            || (passage.Find(PhraseKind.During, at) is not null && !passage[at].Entry.Can(WordUse.At));

    // The time at the end of a list, alone behind a comma, or of a clause with "when".
    private TimeLink? Ahead(int index)
    {
        var hasVerb = HasVerbUpTo(items[index].Segment);
        var next = index + 1;
        for (var segment = items[index].Segment + 1; segment < Math.Min(segments.Count, items[index].Segment + MostSegments); segment++)
        {
            var time = -1;
            for (; next < items.Count && items[next].Segment <= segment; next++)
            {
                if (time < 0 && items[next].IsAbout && items[next].Segment == segment) time = next;
            }

            var (kind, verb) = (segments[segment].Kind, segments[segment].Verb);
            if (kind == SegmentKind.Moment && time >= 0) return Link(time, TimeVerdict.Stands);
            if (kind is SegmentKind.Compared or SegmentKind.Bracket or SegmentKind.Aside) continue;
            if (time >= 0 ? IsChangeSince(segment, time) : kind == SegmentKind.Content && verb < 0) continue;
            if (kind is not (SegmentKind.Comma or SegmentKind.Joined)) return null;
            if (verb >= 0 && (time < 0 || verb < items[time].From))
            {
                if (hasVerb) return null;
                hasVerb = true;
            }

            if (time >= 0) return IsFollowed(time) ? Link(time, TimeVerdict.Two) : Link(time, TimeVerdict.Shared);
        }

        return null;
    }

    // "41%, up three points since April": the change is since then, the level is not.
    private bool IsChangeSince(int segment, int time)
    {
        var first = segments[segment].From + 1;
        return passage[first].Entry.Can(WordUse.Rising | WordUse.Falling) && VerbGrammar.Read(passage, first) == ClauseTense.None
            && passage.Find(PhraseKind.Since, items[time].From) is not null;
    }

    private bool HasVerbUpTo(int segment)
    {
        for (var place = segment; place >= Math.Max(0, segment - MostSegments); place--)
        {
            if (segments[place].HasVerb) return true;
        }

        return false;
    }

    // "rose 5% in 2024 and profit 3%", "rose 4% in 2023 while prices rose 7%".
    private TimeLink? Omitted(int index)
    {
        var segment = segments[items[index].Segment];
        for (var other = index - 1; other >= Math.Max(0, index - MostItems); other--)
        {
            if (items[other].IsTime || items[other].Segment == items[index].Segment) continue;
            var before = segments[items[other].Segment];
            if (!links[other].IsBound || before.IsClosed) return null;
            if (IsOverChange(index, other)) return links[other] with { Verdict = TimeVerdict.Two };
            var isSame = segment.HasVerb
                ? segment.Kind == SegmentKind.Contrast && SentenceClauses.AreAlike(segment.Tense, clauses.TenseOf(items[other].Segment))
                : segment.Kind is SegmentKind.Joined or SegmentKind.Comma or SegmentKind.Contrast or SegmentKind.Bracket;
            return isSame ? links[other] with { Verdict = TimeVerdict.Shared } : null;
        }

        return null;
    }

    // "from 612 in 1983 to 548 in 2022, a drop of 64": it is over the whole change.
    private bool IsOverChange(int index, int other)
    {
        if (!items[other].IsAfter || !passage[items[index].From - 1].Entry.Can(WordUse.Of)
            || !passage[items[index].From - 2].Entry.Can(WordUse.Change | WordUse.Rising | WordUse.Falling)) return false;
        for (var first = other - 1; first >= Math.Max(0, other - MostItems); first--)
        {
            if (items[first].IsBefore) return links[first].IsBound && links[first].Time != links[other].Time;
        }

        return false;
    }

    private bool HasNow(int segment) => clauses.Now >= 0 && items[clauses.Now].Segment == segment;

    private TimeLink Link(int item, TimeVerdict verdict) => new(item < 0 ? -1 : items[item].Mention, verdict);
}
