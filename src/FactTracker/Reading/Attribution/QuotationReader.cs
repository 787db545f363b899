namespace FactTracker.Reading;

/// <summary>
/// Follows quotations through a text. A quotation may run over several sentences, and goes on in the next paragraph when that begins with
/// an opening sign again.
/// </summary>
internal sealed class QuotationReader(Passage passage)
{
    private const int LinesOfParagraph = 2; // An empty line separates paragraphs.

    private Quotation? _open;
    private int _from; // The offset at which the open quotation starts in this sentence.
    private Quotation? _last;
    private int _end; // The offset after the previous sentence.
    private bool _isParagraph;
    private bool _wasQuoted; // Whether the previous sentence had a quotation.
    private int _skipped = -1; // The sign that repeats the opening of a quotation.

    /// <summary>Prepares for a new sentence.</summary>
    public void Begin()
    {
        var start = passage[0].Start;
        _isParagraph = passage.Text.AsSpan(_end, Math.Max(start - _end, 0)).Count('\n') >= LinesOfParagraph;
        _skipped = -1;
        if (_open is not null && _isParagraph)
        {
            if (_open.IsContinuedBy(passage[0].Symbol)) _skipped = 0;
            else _open = null;
        }

        if (_isParagraph && !_wasQuoted) _last = null;
        _from = start;
    }

    /// <summary>Opens or closes a quotation when its sign is at a position.</summary>
    public void Read(int place, SentenceSpeech sentence)
    {
        if (place == _skipped || !VerbOfSpeech.IsQuote(passage, place)) return;
        ref readonly var sign = ref passage[place];
        if (_open is not null)
        {
            if (!_open.IsClosedBy(sign.Symbol)) return;
            sentence.Add(_from, sign.End, _open);
            _open = null;
        }
        else if (Opens(place))
        {
            _open = new Quotation(sign.Symbol);
            _from = sign.Start;
        }
    }

    /// <summary>Finishes the sentence: its quotations get their speakers.</summary>
    public void End(SentenceSpeech sentence)
    {
        _end = passage[passage.Count - 1].End;
        if (_open is not null) sentence.Add(_from, _end, _open);
        _wasQuoted = sentence.Quotations.Count > 0;
        for (var at = 0; at < sentence.Quotations.Count; at++)
        {
            var (offset, end, quotation) = sentence.Quotations[at];
            quotation.Speech ??= SpeechOf(sentence, at);
            if (quotation.Speech is null && offset == passage[0].Start && !ReferenceEquals(_last, quotation)) quotation.Before ??= _last;
            _last = quotation;
        }
    }

    // The attribution that follows directly, or the last one before.
    private static Speech? SpeechOf(SentenceSpeech sentence, int at)
    {
        var (offset, end, _) = sentence.Quotations[at];
        var next = at + 1 < sentence.Quotations.Count ? sentence.Quotations[at + 1].Offset : int.MaxValue;
        Speech? before = null;
        foreach (var speech in sentence.Speeches)
        {
            if (speech.End <= offset) before = speech;
            else if (speech.Offset >= end) return speech.IsBehind && speech.Offset < next ? speech : before;
        }

        return before;
    }

    private bool Opens(int place) => passage[place].Symbol switch
    {
        '“' or '„' or '«' => true,
        '"' => true,
        '‘' => passage[place + 1].IsGlued,
        '\'' => !passage[place].IsGlued && passage[place + 1].IsGlued && passage.IsCapitalised(place + 1),
        _ => false,
    };
}
