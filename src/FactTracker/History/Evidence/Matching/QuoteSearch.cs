namespace FactTracker.History;

/// <summary>Looks for quotes in a copy: first for the words as they are, then for what became of them.</summary>
/// <remarks>
/// The words of all quotes are entered into a table and the copy is read once. Then each quote is looked for around its rarest words, so
/// that the time grows with the copy plus the quotes and not with their product.
/// </remarks>
internal sealed class QuoteSearch
{
    private const int WidestGap = 500; // Words that an ellipsis may stand for.
    private const int MostHits = 2000;
    private const double LeastKept = 0.5; // Of the weight of the words; less is another sentence.
    private const double LeastKeptAtPin = 0.2;
    private readonly CopyWords _copy;
    private AnchorTable _table = new();

    private QuoteSearch(CopyWords copy) => _copy = copy;

    /// <summary>Returns the best place of each quote, or null for one that is not in the copy.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="probes">The quotes, and for each the word of the copy at which it stood, or null.</param>
    public static ProbeMatch?[] Find(CopyWords copy, IReadOnlyList<(Probe Probe, int? Pin)> probes)
    {
        var found = new ProbeMatch?[probes.Count];
        var search = new QuoteSearch(copy);
        search.Read(probes.Select(it => it.Probe), withParts: false);
        var left = Enumerable.Range(0, probes.Count)
            .Where(i => !search.IsDecided(probes[i].Probe, probes[i].Pin, out found[i])).ToList();
        if (left.Count == 0) return found;
        search.Read(left.Select(i => probes[i].Probe), withParts: true);
        foreach (var i in left) found[i] = Best(search.Changed(probes[i].Probe, probes[i].Pin), probes[i].Pin);
        return found;
    }

    private void Read(IEnumerable<Probe> probes, bool withParts)
    {
        _table = new AnchorTable();
        foreach (var probe in probes) probe.Enter(_table, withParts);
        _table.Read(_copy.Hashes);
    }

    // Whether the words as they are, or the text around them, say what became of a quote.
    private bool IsDecided(Probe probe, int? pin, out ProbeMatch? match)
    {
        match = null;
        if (probe.Pieces.Count == 0) return true;
        match = Best(Unchanged(probe, pin), pin);
        if (match is not null && match.Context * 2 >= probe.Context) return true;
        // The same words stand elsewhere; where the text around the quote stands, they may have been replaced or deleted.
        var between = BracketSearch.Find(_copy, _table, probe);
        if (between is null || between.Context <= (match?.Context ?? 0)) return match is not null;
        if (between.End > between.First) match = between;
        return true;
    }

    private static ProbeMatch? Best(IEnumerable<ProbeMatch> matches, int? pin)
    {
        ProbeMatch? best = null;
        var places = 0;
        foreach (var match in matches.DistinctBy(it => (it.First, it.End)))
        {
            var order = best is null ? -1 : CostOf(match).CompareTo(CostOf(best));
            places = order < 0 ? 1 : order == 0 ? places + 1 : places;
            if (order < 0 || (order == 0 && DistanceOf(match, pin) < DistanceOf(best!, pin))) best = match;
        }

        return best is null ? null : best with { Places = places };
    }

    // A word that was changed is outweighed by two words around the quote that stand there.
    private static int CostOf(ProbeMatch match) => 2 * match.Edits - match.Context;

    private static int DistanceOf(ProbeMatch match, int? pin) => Math.Abs(match.First - (pin ?? 0));

    private IEnumerable<ProbeMatch> Unchanged(Probe probe, int? pin)
    {
        var main = probe.Pieces[probe.Main];
        foreach (var place in Places(probe, main, pin).Distinct())
        {
            if (_copy.Has(probe.WordsOf(main), place)) yield return Complete(probe, new ProbeMatch(place, place + main.Count, []));
        }
    }

    // Where the piece may stand: with its rarest words. When even they are frequent, the text around it and the pin lead to it.
    private IEnumerable<int> Places(Probe probe, QuotePiece main, int? pin)
    {
        var size = Math.Min(Shingle.Longest, main.Count);
        var rarest = probe.Anchors.Where(it => it.Size == size && it.Offset >= 0 && it.Offset + size <= main.Count)
            .MinBy(it => _table.CountOf(it.Slot));
        var places = _table.PlacesOf(rarest.Slot).Select(place => place - rarest.Offset);
        if (_table.CountOf(rarest.Slot) <= AnchorTable.MostPlaces) return places;
        var around = probe.Anchors.Where(it => it.Offset < 0 || it.Offset + it.Size > main.Count)
            .SelectMany(it => _table.PlacesOf(it.Slot).Select(place => place - it.Offset));
        return places.Concat(around).Concat(pin is { } word ? [word] : []);
    }

    private List<ProbeMatch> Changed(Probe probe, int? pin)
    {
        var main = probe.Pieces[probe.Main];
        var hits = new List<AnchorHit>();
        foreach (var anchor in probe.Anchors.Where(it => _table.CountOf(it.Slot) > 0)
            .OrderBy(it => _table.CountOf(it.Slot)).ThenByDescending(it => it.Size))
        {
            foreach (var place in _table.PlacesOf(anchor.Slot)) hits.Add(new AnchorHit(place, anchor.Offset, anchor.Size));
            if (hits.Count > MostHits) break;
        }

        if (pin is { } word) hits.AddRange(HitsWithin(probe.WordsOf(main), word - main.Count, word + 2 * main.Count));
        var found = new List<ProbeMatch>();
        foreach (var match in Aligned(probe, main, hits))
        {
            var isAtPin = pin is { } pinned && match.First <= pinned + main.Count && pinned <= match.End;
            if (IsKept(probe, match, isAtPin ? LeastKeptAtPin : LeastKept)) found.Add(Complete(probe, match));
        }

        return found;
    }

    private IEnumerable<ProbeMatch> Aligned(Probe probe, QuotePiece piece, List<AnchorHit> hits)
    {
        var finder = new HunkFinder(_copy, probe);
        var most = Math.Max(1, piece.Count / 2);
        foreach (var seed in SeedChoice.Of(hits, piece.Count).Distinct())
        {
            if (WordAlignment.Around(probe.WordsOf(piece), _copy.Hashes, seed, most + 1) is not { } pairs) continue;
            var match = finder.Find(piece, pairs);
            if (match.Edits <= most) yield return match;
        }
    }

    // Frequent words say little, so a quote is found again by its rare ones.
    private bool IsKept(Probe probe, ProbeMatch match, double least)
    {
        var main = probe.Pieces[probe.Main];
        var (all, gone) = (0.0, 0.0);
        foreach (var anchor in probe.Anchors)
        {
            if (anchor.Size != 1 || anchor.Offset < 0 || anchor.Offset >= main.Count) continue;
            var weight = Math.Log2((_copy.Count + 2.0) / (_table.CountOf(anchor.Slot) + 1.0));
            all += weight;
            var word = main.From + anchor.Offset;
            if (match.Hunks.Any(hunk => word >= hunk.From && word < hunk.To)) gone += weight;
        }

        return all - gone >= least * all;
    }

    // Finds the other pieces of a quote with marks of ellipsis before and after one that was found.
    private ProbeMatch Complete(Probe probe, ProbeMatch main)
    {
        var hunks = main.Hunks.ToList();
        var (first, end) = (main.First, main.End);
        for (var i = probe.Main + 1; i < probe.Pieces.Count; i++)
        {
            var match = Within(probe, probe.Pieces[i], end, end + WidestGap, isFirst: true);
            end = match?.End ?? end;
            hunks.AddRange(match?.Hunks ?? [new WordHunk(probe.Pieces[i].From, probe.Pieces[i].To, end, end)]);
        }

        for (var i = probe.Main - 1; i >= 0; i--)
        {
            var match = Within(probe, probe.Pieces[i], first - WidestGap, first, isFirst: false);
            first = match?.First ?? first;
            hunks.InsertRange(0, match?.Hunks ?? [new WordHunk(probe.Pieces[i].From, probe.Pieces[i].To, first, first)]);
        }

        return new ProbeMatch(first, end, hunks) { Context = _copy.Before(probe.Before, first) + _copy.After(probe.After, end) };
    }

    private ProbeMatch? Within(Probe probe, QuotePiece piece, int from, int to, bool isFirst)
    {
        var words = probe.WordsOf(piece);
        (from, to) = (Math.Max(0, from), Math.Min(_copy.Count, to));
        var range = _copy.Hashes[from..Math.Max(from, to)];
        var index = isFirst ? range.IndexOf(words) : range.LastIndexOf(words);
        if (index >= 0) return new ProbeMatch(from + index, from + index + piece.Count, []);
        return Best(Aligned(probe, piece, HitsWithin(words, from, to)).Where(it => it.First >= from && it.End <= to), null);
    }

    private List<AnchorHit> HitsWithin(ReadOnlySpan<ulong> words, int from, int to)
    {
        var offsets = new Dictionary<ulong, int>();
        for (var i = 0; i < words.Length; i++) offsets.TryAdd(words[i], i);
        var hits = new List<AnchorHit>();
        for (var place = Math.Max(0, from); place < Math.Min(to, _copy.Count); place++)
        {
            if (offsets.TryGetValue(_copy.Hashes[place], out var offset)) hits.Add(new AnchorHit(place, offset, 1));
        }

        return hits;
    }
}
