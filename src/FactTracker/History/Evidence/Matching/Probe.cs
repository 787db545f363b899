namespace FactTracker.History;

/// <summary>A quote as it is looked for: its words, the words around it, and its pieces between marks of ellipsis.</summary>
internal sealed class Probe
{
    private const int MostContext = 32; // Words on each side; more decide nothing.
    private const int LongestTail = Shingle.Longest;

    public Probe(Quote quote)
    {
        Quote = quote;
        Exact = WordRun.Of(quote.Exact);
        var before = WordRun.Of(quote.Prefix ?? "").Hashes;
        Before = before[Math.Max(0, before.Length - MostContext)..].ToArray();
        var after = WordRun.Of(quote.Suffix ?? "").Hashes;
        After = after[..Math.Min(after.Length, MostContext)].ToArray();
        Pieces = PiecesOf(quote.Exact, Exact);
        for (var i = 1; i < Pieces.Count; i++)
        {
            if (Pieces[i].Count > Pieces[Main].Count) Main = i;
        }
    }

    public Quote Quote { get; }

    /// <summary>The words of the quote.</summary>
    public WordRun Exact { get; }

    /// <summary>The last words of the text before it.</summary>
    public ulong[] Before { get; }

    /// <summary>The first words of the text after it.</summary>
    public ulong[] After { get; }

    /// <summary>The pieces, in order; none when the quote has no words.</summary>
    public IReadOnlyList<QuotePiece> Pieces { get; }

    /// <summary>The longest piece, which is looked for first.</summary>
    public int Main { get; }

    /// <summary>By which words the longest piece is looked for.</summary>
    public IReadOnlyList<Anchor> Anchors { get; private set; } = [];

    /// <summary>The number of words of the text around it.</summary>
    public int Context => Before.Length + After.Length;

    public ReadOnlySpan<ulong> WordsOf(QuotePiece piece) => Exact.Hashes[piece.From..piece.To];

    /// <summary>Enters the words of the longest piece into a table, with those next to it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="withParts">Whether single words and pairs are entered, too, by which a quote is found that was changed.</param>
    public void Enter(AnchorTable table, bool withParts)
    {
        if (Pieces.Count == 0) return;
        var main = Pieces[Main];
        ReadOnlySpan<ulong> before = Main == 0 ? Before.AsSpan()[Math.Max(0, Before.Length - LongestTail)..] : [];
        ReadOnlySpan<ulong> after = Main == Pieces.Count - 1 ? After.AsSpan()[..Math.Min(After.Length, LongestTail)] : [];
        ulong[] all = [.. before, .. WordsOf(main), .. after];
        var least = withParts ? 1 : Math.Min(Shingle.Longest, main.Count);
        var anchors = new List<Anchor>();
        for (var i = 0; i < all.Length; i++)
        {
            for (var size = 1; size <= Shingle.Longest && i + size <= all.Length; size++)
            {
                var offset = i - before.Length;
                var isWithin = size >= least && offset >= 0 && offset + size <= main.Count;
                var isTail = offset + size == 0 && i == 0;
                if (isWithin || isTail || size == Shingle.Longest) anchors.Add(new(table.Enter(all.AsSpan(i, size)), offset, size));
            }
        }

        Anchors = anchors;
    }

    private static List<QuotePiece> PiecesOf(string text, WordRun words)
    {
        var pieces = new List<QuotePiece>();
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\u2026' && !text.AsSpan(i).StartsWith("...")) continue;
            var to = words.From(i);
            if (to > from) pieces.Add(new QuotePiece(from, to));
            from = to;
        }

        if (words.Count > from) pieces.Add(new QuotePiece(from, words.Count));
        return pieces;
    }
}
