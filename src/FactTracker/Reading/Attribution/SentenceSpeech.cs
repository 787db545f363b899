namespace FactTracker.Reading;

/// <summary>Who says what in a sentence: its attributions, its quotations, and the words with which a clause of its own begins.</summary>
internal sealed class SentenceSpeech
{
    private readonly List<Speech> _speeches = [];
    private readonly List<(int Offset, int End, Quotation Quotation)> _quotations = [];
    private readonly List<int> _barriers = [];

    /// <summary>The attribution of a sentence without a value: its first one, or that of its first quotation.</summary>
    public SpeechFound First => _speeches is [var first, ..] ? new(first, null) : Of(_quotations[0].Offset);

    public IReadOnlyList<Speech> Speeches => _speeches;

    public IReadOnlyList<(int Offset, int End, Quotation Quotation)> Quotations => _quotations;

    public bool IsEmpty => _speeches.Count == 0 && _quotations.Count == 0;

    /// <summary>Removes the words with which clauses begin, so that a sentence in which nobody says anything is used again.</summary>
    public void Clear() => _barriers.Clear();

    public void Add(Speech speech) => _speeches.Add(speech);

    public void Add(int offset, int end, Quotation quotation) => _quotations.Add((offset, end, quotation));

    /// <summary>Adds the offset of a word that begins another clause: "while", "who".</summary>
    public void AddBarrier(int offset) => _barriers.Add(offset);

    /// <summary>The attribution of a mention, or null, with the reason for a person to read.</summary>
    public SpeechFound Of(Mention mention)
    {
        foreach (var speech in _speeches)
        {
            if (mention.Offset < speech.Offset || mention.Offset >= speech.End) continue;
            // "She estimated that 60%": the verb is a hedge too.
            return mention.Offset + mention.Length > speech.End ? new(speech, null) : new(null, $"it is part of \"{speech.Words}\"");
        }

        return Of(mention.Offset);
    }

    /// <summary>Whether a clause of its own begins between two offsets.</summary>
    public bool IsBarred(int from, int to) => _barriers.Exists(barrier => barrier >= from && barrier < to);

    private SpeechFound Of(int offset)
    {
        var around = _quotations.FindLast(one => offset >= one.Offset && offset < one.End);
        if (around.Quotation is { } quotation && quotation.Source is { } source)
        {
            var inner = _speeches.FindLast(
                one => !one.IsBehind && one.Offset >= around.Offset && one.End <= offset && !ReferenceEquals(one, source));
            return inner is not null
                ? new SpeechFound(inner, null)
                : new SpeechFound(source, IsHere(source) ? null : "the quotation goes on");
        }

        return Clause(offset);
    }

    /// <summary>The attribution that starts at an offset, or null.</summary>
    public Speech? At(int offset) => _speeches.Find(speech => speech.Offset == offset);

    /// <summary>Whether an attribution denies something without a value among those at some offsets: "the ministry denies it".</summary>
    public bool IsBareDenial(Mention mention, IEnumerable<Mention> values) => mention.Modality == Modality.Denied
        && At(mention.Offset) is { } denial && !values.Any(value => ReferenceEquals(Of(value).Speech, denial));

    private bool IsHere(Speech speech) => _speeches.Contains(speech);

    private SpeechFound Clause(int offset)
    {
        var before = _speeches.FindLast(one => one.End <= offset && !IsQuoted(one));
        var after = _speeches.Find(one => one.Offset > offset && !IsQuoted(one));
        if (after is { IsBehind: true } && (before is null || before.IsBehind || IsBarred(before.End, offset))) return new(after, null);
        if (before is not null && (!before.IsBehind || !IsBarred(before.End, offset))) return new(before, null);
        if (before is null && after is { IsJoined: false }) return new(after, null);
        return new SpeechFound(null, (before ?? after) is { } other ? $"it stands in another clause than \"{other.Words}\"" : null);
    }

    private bool IsQuoted(Speech speech) => _quotations.Exists(
        one => speech.Offset >= one.Offset && speech.End <= one.End
            && one.Quotation.Source is { } source && !ReferenceEquals(source, speech));
}
