namespace FactTracker.Reading;

/// <summary>
/// The period that a text reports on: "Retail sales rose by 1.7% in January, the statistics office said". Its first sentence with values
/// names it beside a source, or its heading does. It carries to the sentences in the past tense that name no time, across paragraphs,
/// until the text turns to another period.
/// </summary>
internal sealed class ReportPeriod(Passage passage, List<Mention> mentions)
{
    private const int LastLead = 4; // Sentences in which a report names its period.
    private const int LeastDays = 28;
    private const int MostDays = 366;
    private const int MostDaysOfMonths = 190; // Half a year. "The 12 months to October" are those of a single figure.

    private int _heading = -1;
    private int _period = -1;
    private bool _isOver;
    private bool _isAway; // The paragraph is about another time.

    /// <summary>The index of its mention, or -1.</summary>
    public int Mention => _isAway || _isOver ? -1 : _period;

    /// <summary>The period as EDTF, or null.</summary>
    public string? Text { get; private set; }

    /// <summary>Begins a sentence.</summary>
    public void Begin()
    {
        if (!_isAway || !Paragraphs.Begins(passage)) return;
        _isAway = false;
        Write();
    }

    /// <summary>Records the time of the heading.</summary>
    public void Head(int time)
    {
        if (IsPeriod(time)) _heading = time;
    }

    /// <summary>Reads a sentence with values and a source; its time is -1 when it names none. Only the first one decides.</summary>
    public void Lead(int time)
    {
        if (_period >= 0 || _isOver || passage.Sentence > LastLead) return;
        if (_heading >= 0) _period = time < 0 || IsWithin(_heading, time) ? _heading : -1;
        else if (time >= 0 && IsPeriod(time)) _period = time;
        _isOver = _period < 0;
        Write();
    }

    /// <summary>Reads a time that a later sentence is about. A shorter time within the period, or around it, leaves it for the
    /// paragraph.</summary>
    public void Meet(int time, ClauseTense tense)
    {
        if (_period < 0 || _isOver || time == _period || Days(time) == Days(_period)) return;
        _isAway = true;
        _isOver = tense == ClauseTense.Past && IsPeriod(time) && !IsWithin(time, _period) && !IsWithin(_period, time);
        Write();
    }

    private void Write() =>
        Text = Mention >= 0 && mentions[Mention].Value is DateValue { Date: var date } ? date.ToString() : null;

    private bool IsPeriod(int time)
    {
        if (mentions[time].IsUnsure || Days(time) is not { } days) return false;
        var text = ((DateValue)mentions[time].Value!).Date.ToString();
        var length = NodaTime.Period.DaysBetween(days.First, days.Last) + 1;
        var isYears = text.Length == 9 && text[4] == '/'; // "2023/2024": a season.
        var isMonths = text.Contains('/', StringComparison.Ordinal) && !isYears;
        return length >= LeastDays && length <= (isYears ? MostDays * 2 : isMonths ? MostDaysOfMonths : MostDays);
    }

    private bool IsWithin(int inner, int outer) =>
        Days(inner) is { } part && Days(outer) is { } whole && part.First >= whole.First && part.Last <= whole.Last;

    private (NodaTime.LocalDate First, NodaTime.LocalDate Last)? Days(int time) =>
        mentions[time].Value is DateValue { Date: var date } && date.Earliest?.ToLocalDate() is { } first
            && date.Latest?.ToLocalDate() is { } last ? (first, last) : null;
}
