namespace FactTracker.History;

/// <summary>Looks for the quotes from one source in its copy.</summary>
internal sealed class CopyCheck
{
    private const int Nowhere = -1;
    private readonly SourceCopy _copy;
    private readonly CopyWords _words;
    private readonly bool _isMarkup;

    public CopyCheck(SourceCopy copy)
    {
        _copy = copy;
        _words = new CopyWords(copy.Words);
        _isMarkup = !ReferenceEquals(copy.Words, copy.Text);
    }

    /// <summary>Returns what became of each quote, in order.</summary>
    public IEnumerable<EvidenceFinding> Check(IReadOnlyList<QuotedCitation> quotes)
    {
        var pins = quotes.Select(it => EvidencePin.Of(it.Citation)).ToArray();
        var offsets = pins.Select(pin => pin is { IsLines: false } at ? _copy.Places.OffsetOf(at.From) : Nowhere).ToArray();
        var probes = quotes.Select((it, i) => (new Probe(AsText(it.Quote)), WordAt(pins[i], offsets[i]))).ToArray();
        var matches = QuoteSearch.Find(_words, probes);
        for (var i = 0; i < probes.Length; i++) yield return Check(quotes[i], probes[i].Item1, pins[i], offsets[i], matches[i]);
    }

    private EvidenceFinding Check(QuotedCitation quoted, Probe probe, EvidencePin? pin, int offset, ProbeMatch? match)
    {
        var exact = quoted.Quote.Exact;
        if (offset >= 0 && _copy.Text.AsSpan(offset).StartsWith(exact)) return Found(quoted, offset, offset + exact.Length);
        if (probe.Pieces.Count == 0) return CheckSigns(quoted, pin);
        if (match is null) return Finding(quoted, EvidenceState.Gone);
        var (start, end) = RangeOf(match, probe);
        var place = _copy.Places.PlaceOf(start, end);
        var changes = WordChanges.Of(match.Hunks, probe.Exact, _words.Run);
        var state = !changes.IsEmpty ? EvidenceState.Changed
            : pin is { } known && !IsAt(known, offset, match, place) ? EvidenceState.Moved
            : EvidenceState.Found;
        return Finding(quoted, state) with
        {
            Place = place,
            Places = match.Places,
            Changes = changes,
            Around = TextAround.Of(_copy.Text, start, end),
        };
    }

    private EvidenceFinding Found(QuotedCitation quoted, int start, int end) =>
        Finding(quoted, EvidenceState.Found) with
        {
            Place = _copy.Places.PlaceOf(start, end),
            Around = TextAround.Of(_copy.Text, start, end),
        };

    // A quote without words is looked for as it is.
    private EvidenceFinding CheckSigns(QuotedCitation quoted, EvidencePin? pin)
    {
        var exact = quoted.Quote.Exact.Trim();
        var at = _copy.Text.IndexOf(exact, StringComparison.Ordinal);
        if (at < 0) return Finding(quoted, EvidenceState.Gone);
        var found = Found(quoted, at, at + exact.Length);
        return pin is { IsLines: true } lines && found.Place is { } place && place.FirstLine >= lines.From && place.LastLine <= lines.To
            ? found
            : found with { State = pin is null ? EvidenceState.Found : EvidenceState.Moved };
    }

    private static EvidenceFinding Finding(QuotedCitation quoted, EvidenceState state) =>
        new(quoted.Claim.Id, quoted.Index, quoted.Citation.Source, state) { Supports = quoted.Citation.Stance == Stance.Supports };

    // Markup in a quote from a text with markup is hidden too, so that both are compared alike.
    private Quote AsText(Quote quote) => !_isMarkup ? quote : quote with
    {
        Exact = MarkdownText.WithoutMarkup(quote.Exact),
        Prefix = quote.Prefix is { } prefix ? MarkdownText.WithoutMarkup(prefix) : null,
        Suffix = quote.Suffix is { } suffix ? MarkdownText.WithoutMarkup(suffix) : null,
    };

    private int? WordAt(EvidencePin? pin, int offset) => pin switch
    {
        null => null,
        { IsLines: true } lines => _words.Run.From(_copy.Places.StartOfLine(lines.From)),
        _ => _words.Run.From(offset),
    };

    // The quotation marks and full stops around the words belong to the place where the copy has them, too.
    private (int Start, int End) RangeOf(ProbeMatch match, Probe probe)
    {
        var start = match.First < _words.Count ? _words.Run.StartOf(match.First) : _copy.Text.Length;
        var end = match.End > match.First ? _words.Run.EndOf(match.End - 1) : start;
        var exact = probe.Exact;
        var before = probe.Quote.Exact.AsSpan(0, exact.StartOf(0));
        var after = probe.Quote.Exact.AsSpan(exact.EndOf(exact.Count - 1));
        if (_copy.Text.AsSpan(0, start).EndsWith(before)) start -= before.Length;
        if (_copy.Text.AsSpan(end).StartsWith(after)) end += after.Length;
        return (start, end);
    }

    private bool IsAt(EvidencePin pin, int offset, ProbeMatch match, EvidencePlace place)
    {
        if (pin.IsLines) return place.FirstLine >= pin.From && place.LastLine <= pin.To;
        var start = _words.Run.StartOf(match.First);
        if (place.Start == pin.From || start == offset) return true;
        return offset < start && _words.Run.From(offset) == match.First && !ContainsWord(_copy.Text.AsSpan(offset, start - offset));
    }

    private static bool ContainsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (WordSigns.IsPart(c)) return true;
        }

        return false;
    }
}
