namespace FactTracker.Reading;

/// <summary>
/// What the segments of a sentence say about its times: which one leads, which one is the only one, and whether there is a poll.
/// </summary>
internal sealed class SentenceClauses(Passage passage, List<Mention> mentions, List<ClauseItem> items, List<Segment> segments)
{
    private const int Nearest = 6; // Tokens between the verb of a poll and its period.

    private readonly List<int> _leading = []; // For each segment the time that leads it, or -1.
    private readonly List<(int Value, int Time)> _pairs = [];

    /// <summary>The item of the only time outside of asides and comparisons, or -1.</summary>
    public int Main { get; private set; }

    /// <summary>The item of the last time that a value can be about, or -1.</summary>
    public int LastAbout { get; private set; }

    /// <summary>The item of the period of a poll, or -1.</summary>
    public int Poll { get; private set; }

    /// <summary>The item of a "now", or -1.</summary>
    public int Now { get; private set; }

    /// <summary>Whether there are times outside of asides and comparisons.</summary>
    public bool HasOpen { get; private set; }

    public bool HasAbout => LastAbout >= 0;

    /// <summary>Reads the segments of the sentence.</summary>
    public void Read(bool hasPoll)
    {
        (Main, LastAbout, Poll, Now, HasOpen) = (-1, -1, -1, -1, false);
        var open = 0;
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            if (item.Role == TimeRole.Now) Now = index;
            if (!item.IsAbout) continue;
            LastAbout = index;
            if (IsPoll(item, hasPoll)) Poll = index;
            if (segments[item.Segment].IsClosed || IsOfParticiple(item)) continue;
            Main = ++open == 1 ? index : -1;
        }

        HasOpen = open > 0;
        Lead();
    }

    /// <summary>The item of the time that leads a segment or one before it, or -1.</summary>
    public int LeadingOf(int segment) => _leading[segment];

    /// <summary>The tense of a segment; of one without a verb that of the nearest one with a verb.</summary>
    public ClauseTense TenseOf(int segment)
    {
        for (var distance = 0; distance < Nearest; distance++)
        {
            if (segment + distance < segments.Count && segments[segment + distance].HasVerb) return segments[segment + distance].Tense;
            if (segment - distance >= 0 && segments[segment - distance].HasVerb) return segments[segment - distance].Tense;
        }

        return ClauseTense.None;
    }

    /// <summary>Whether two clauses can be about the same time: "fell" and "had fallen".</summary>
    public static bool AreAlike(ClauseTense first, ClauseTense second) =>
        first == second || (first is ClauseTense.Past or ClauseTense.Pluperfect && second is ClauseTense.Past or ClauseTense.Pluperfect);

    /// <summary>Whether the nearest verb before a time is a participle behind another verb: "paid $5m for a mill built in 1990".</summary>
    public bool IsOfParticiple(ClauseItem time)
    {
        var verb = segments[time.Segment].Verb;
        if (verb < 0 || verb >= time.From) return false;
        for (var place = time.From - 1; place > verb && place > time.From - Nearest; place--)
        {
            if (VerbGrammar.IsPast(passage, place)) return !IsBehindAuxiliary(place, verb) && !passage[verb].Entry.Does(ClauseUse.Finding);
            if (passage[place].IsNumber) return false;
        }

        return false;
    }

    /// <summary>Pairs values and times in order; returns false when there are not as many of both.</summary>
    public bool Pairs()
    {
        _pairs.Clear();
        var values = 0;
        var times = 0;
        foreach (var item in items)
        {
            if (item.IsAbout) times++;
            else if (!item.IsTime) values++;
        }

        if (values != times || values < 2) return false;
        var time = 0;
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index].IsTime) continue;
            while (!items[time].IsAbout)
            {
                time++;
            }

            _pairs.Add((index, items[time++].Mention));
        }

        return true;
    }

    /// <summary>The mention of the time that is paired with a value.</summary>
    public int PairOf(int item) => _pairs.Find(pair => pair.Value == item).Time;

    /// <summary>Whether a time lies within another.</summary>
    public bool IsWithin(int inner, int outer) => Days(inner) is { } part && Days(outer) is { } whole
        && part.First >= whole.First && part.Last <= whole.Last;

    private (NodaTime.LocalDate First, NodaTime.LocalDate Last)? Days(int item) =>
        mentions[items[item].Mention].Value is DateValue { Date: var date } && date.Earliest?.ToLocalDate() is { } first
            && date.Latest?.ToLocalDate() is { } last ? (first, last) : null;

    private bool IsBehindAuxiliary(int place, int verb) => place - verb <= 3 && passage[verb].Entry.Can(WordUse.Function);

    private void Lead()
    {
        _leading.Clear();
        var index = 0;
        var leading = -1;
        for (var segment = 0; segment < segments.Count; segment++)
        {
            var hasValue = false;
            for (; index < items.Count && items[index].Segment == segment; index++)
            {
                hasValue |= !items[index].IsTime;
                if (items[index].IsAbout && !hasValue && Leads(items[index], segments[segment])) leading = index;
            }

            _leading.Add(leading);
        }
    }

    // It is before the verb; in a later segment it also begins the segment.
    private bool Leads(ClauseItem time, Segment segment)
    {
        if (segment.Kind == SegmentKind.Start && passage[0].Entry.Does(ClauseUse.Moment)) return true;
        if (segment.IsClosed || (segment.HasVerb && segment.Verb < time.From)) return false;
        if (segment.Kind == SegmentKind.Start) return true;
        for (var place = segment.From + 1; place < time.From; place++)
        {
            if (!passage[place].Entry.Can(WordUse.Function | WordUse.When | WordUse.At)) return false;
        }

        return true;
    }

    // "surveyed between 2 and 9 June", "the poll …, carried out in May".
    private bool IsPoll(ClauseItem time, bool hasPoll)
    {
        for (var place = time.From - 1; place >= Math.Max(0, time.From - Nearest); place--)
        {
            if (passage[place].Entry.Does(ClauseUse.Poll) && VerbGrammar.IsPast(passage, place)) return true;
            if (hasPoll && passage[place].Entry.Does(ClauseUse.Fieldwork)) return true;
        }

        return false;
    }
}
