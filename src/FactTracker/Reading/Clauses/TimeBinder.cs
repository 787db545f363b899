namespace FactTracker.Reading;

/// <summary>Gives each value of a sentence the time it is about, or the reason why it has none.</summary>
internal sealed class TimeBinder
{
    private readonly Passage _passage;
    private readonly List<Mention> _mentions;
    private readonly List<ClauseItem> _items = [];
    private readonly List<Segment> _segments = [];
    private readonly List<TimeLink> _links = [];
    private readonly CarriedTimes _carried;
    private readonly ReportPeriod _report;
    private readonly SegmentGrammar _grammar;
    private readonly SentenceClauses _clauses;
    private readonly ValueTimes _values;
    private int _stated;
    private TimeLink _unbound; // Why a value has no time when the sentence has none for it.

    public TimeBinder(Passage passage, List<Mention> mentions)
    {
        (_passage, _mentions) = (passage, mentions);
        _carried = new CarriedTimes(passage);
        _report = new ReportPeriod(passage, mentions);
        _grammar = new SegmentGrammar(passage, _items, _segments);
        _clauses = new SentenceClauses(passage, mentions, _items, _segments);
        _values = new ValueTimes(passage, _clauses, _items, _segments, _links);
    }

    /// <summary>The time of a claim without a value.</summary>
    public TimeLink Main { get; private set; }

    /// <summary>The period that the text reports on, from which times are counted, as EDTF; or null.</summary>
    public string? Report => _report.Text;

    /// <summary>Begins a sentence, which can have no mentions.</summary>
    public void Begin()
    {
        _carried.Begin();
        _report.Begin();
    }

    /// <summary>Reads the sentence whose mentions start at an index.</summary>
    public void Read(int first)
    {
        ClauseItems.Collect(_passage, _mentions, first, _items);
        _grammar.Split();
        _clauses.Read(_grammar.HasPoll);
        (_stated, _unbound) = (Stated(first), Unbound());
        _links.Clear();
        if (!_clauses.HasOpen && IsReport(first)) _report.Lead(time: -1);
        var isPaired = _grammar.IsPaired && _clauses.Pairs();
        for (var item = 0; item < _items.Count; item++)
        {
            _links.Add(_items[item].IsTime ? default : isPaired ? new TimeLink(_clauses.PairOf(item), TimeVerdict.Stands) : Of(item));
        }

        Main = _clauses.Main >= 0 ? new TimeLink(_items[_clauses.Main].Mention, TimeVerdict.Only, _stated)
            : _clauses.HasAbout ? new TimeLink(_items[_clauses.LastAbout].Mention, TimeVerdict.Two, _stated)
            : _unbound with { Stated = _stated };
        Carry();
        ReadReport(first);
    }

    /// <summary>The time of a value, by the index of its mention.</summary>
    public TimeLink LinkOf(int mention)
    {
        for (int low = 0, high = _items.Count - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            if (_items[middle].Mention == mention) return _links[middle] with { Stated = _stated };
            if (_items[middle].Mention < mention) low = middle + 1;
            else high = middle - 1;
        }

        return Main;
    }

    private TimeLink Of(int item)
    {
        if (_values.Of(item) is { } link) return link;
        if (_clauses.Poll >= 0) return new TimeLink(_items[_clauses.Poll].Mention, TimeVerdict.Poll);
        if (!_clauses.HasOpen && Carried(item) is { IsBound: true } carried) return carried;
        if (_clauses.HasAbout) return new TimeLink(_items[_clauses.LastAbout].Mention, TimeVerdict.Elsewhere);
        return Carried(item) ?? _unbound;
    }

    private TimeLink? Carried(int item)
    {
        var kind = _mentions[_items[item].Mention].Kind;
        if (_carried.Poll >= 0 && _grammar.HasPoll && kind is MentionKind.Percentage or MentionKind.Fraction)
            return new TimeLink(_carried.Poll, TimeVerdict.Poll);
        if (_clauses.Now >= 0 || _grammar.Jumps) return null;
        var segment = _segments[_items[item].Segment];
        if (segment.Kind is SegmentKind.Compared or SegmentKind.Shifted || _items[item].IsBefore) return null;
        var tense = _clauses.TenseOf(_items[item].Segment);
        if (_carried.Time < 0)
            return tense == ClauseTense.Past && _report.Mention >= 0 && IsFigure(kind) && !HasPeriodOfItsOwn(item)
                ? new TimeLink(_report.Mention, TimeVerdict.Report) : null;
        var isSame = tense is ClauseTense.Past or ClauseTense.Pluperfect && _carried.Tense == tense;
        return new TimeLink(_carried.Time, isSame || GoesOn() ? TimeVerdict.Carried : TimeVerdict.Tense);
    }

    // "Sales were up 5%", "the average was 300", but not "the roof cost $9m".
    private bool IsFigure(MentionKind kind) =>
        _grammar.HasFigures || kind is MentionKind.Percentage or MentionKind.PercentagePoints or MentionKind.Fraction;

    // "The ship, which cost $5m", "in its first three months".
    private bool HasPeriodOfItsOwn(int item)
    {
        var segment = _items[item].Segment;
        return _passage[_segments[segment].From].Entry.Does(ClauseUse.Describes)
            || _items.Exists(other => other.Segment == segment && !other.IsTime && _passage[other.End - 1].Entry.TimeUnit >= TimeUnit.Day);
    }

    // "That is 9 per cent more than": about the time of the sentence before.
    private bool GoesOn() =>
        _carried.IsOfSentenceBefore && _passage[0].Entry.Can(WordUse.Definite) && _passage[0].Entry.Does(ClauseUse.Subject)
            && _passage[1].Entry.Can(WordUse.Finite) && !_passage[3].Entry.Can(WordUse.Change | WordUse.Rising | WordUse.Falling)
            && VerbGrammar.Read(_passage, 1) is ClauseTense.Present or ClauseTense.Past;

    private TimeLink Unbound()
    {
        for (var item = _items.Count - 1; item >= 0; item--)
        {
            var verdict = _items[item].Role switch
            {
                TimeRole.Spoken or TimeRole.Published => TimeVerdict.Spoken,
                TimeRole.Compared => TimeVerdict.Compared,
                TimeRole.Source => TimeVerdict.Source,
                TimeRole.Now => TimeVerdict.Now,
                TimeRole.Unsure => TimeVerdict.Unsure,
                TimeRole.About => TimeVerdict.Elsewhere,
                _ => TimeVerdict.NoTime,
            };
            if (verdict != TimeVerdict.NoTime) return new TimeLink(_items[item].Mention, verdict);
        }

        return new TimeLink(-1, TimeVerdict.NoTime);
    }

    private void Carry()
    {
        if (_clauses.Poll >= 0) _carried.RecordPoll(_items[_clauses.Poll].Mention);
        if (_clauses.Main >= 0) _carried.Record(IsClosed(_items[_clauses.Main].Mention) ? _items[_clauses.Main].Mention
            : -1, _clauses.TenseOf(_items[_clauses.Main].Segment));
        else if (_clauses.HasOpen && Changed() is >= 0 and var result)
            _carried.Record(_links[result].Time, _clauses.TenseOf(_items[result].Segment));
        else if (_clauses.HasOpen) _carried.Record(mention: -1, ClauseTense.None);
    }

    // The second value of "from 5% in 2015 to 7% in 2020", when these are all the times of the sentence, or -1.
    private int Changed()
    {
        var (result, times) = (-1, 0);
        for (var item = 0; item < _items.Count; item++)
        {
            if (_items[item].IsAbout) times++;
            else if (_items[item].IsAfter && _links[item].IsBound && IsClosed(_links[item].Time)) result = item;
        }

        return times == 2 && result > 0 && _items.Exists(item => item.IsBefore) ? result : -1;
    }

    private void ReadReport(int first)
    {
        var main = _clauses.Main >= 0 ? _items[_clauses.Main].Mention : -1;
        var tense = main >= 0 ? _clauses.TenseOf(_items[_clauses.Main].Segment) : ClauseTense.Past;
        if (_passage.Sentence == 1 && IsHeading())
        {
            if (main >= 0 && tense != ClauseTense.Ahead) _report.Head(main);
            return;
        }

        var isBound = main >= 0 && _links.Exists(link => link.Time == main && link.IsBound);
        if (isBound && tense == ClauseTense.Past && IsReport(first)) _report.Lead(main);
        foreach (var item in _items)
        {
            if (item.IsAbout && !_segments[item.Segment].IsClosed) _report.Meet(item.Mention, _clauses.TenseOf(item.Segment));
        }
    }

    private bool IsHeading() => _passage[_passage.Count - 1].Symbol is not ('.' or '?' or '!' or '"' or '”' or ':');

    // A sentence with values and a source.
    private bool IsReport(int first) =>
        !(_passage.Sentence == 1 && IsHeading()) && _items.Exists(item => !item.IsTime)
            && (_items.Exists(item => item.Role is TimeRole.Spoken or TimeRole.Published or TimeRole.Unsure)
                || _mentions.FindIndex(first, mention => mention.Kind == MentionKind.Attribution) >= 0);

    // A period without an end or without a known value does not carry.
    private bool IsClosed(int time) =>
        _mentions[time] is { IsUnsure: false, Value: DateValue { Date: { Earliest: not null, Latest: not null } } };

    // The time of speaking when there is one. Something is published by a speaker only when one is named.
    private int Stated(int first)
    {
        var stated = -1;
        var isSpoken = false;
        foreach (var item in _items)
        {
            if (item.Role is not (TimeRole.Spoken or TimeRole.Published)) continue;
            if (stated >= 0) return -1;
            stated = item.Mention;
            isSpoken = item.Role == TimeRole.Spoken;
        }

        if (isSpoken) return stated;
        for (var index = first; stated >= 0 && index < _mentions.Count; index++)
        {
            if (_mentions[index].Kind == MentionKind.Attribution) return stated;
        }

        return -1;
    }
}
