namespace FactTracker.Wording;

/// <summary>
/// Describes what a source is based on, recursively. What a source is based on is described once, where the source is mentioned first:
/// sources that are all based on each other would otherwise be described once for each of the paths between them.
/// </summary>
internal sealed class BasisWording(ClaimSet set, Wordbook book)
{
    private const int Deepest = 8; // A longer chain is not readable; the origins of a claim are a separate query.
    private readonly HashSet<SourceId> _described = [];
    private int _depth;

    /// <summary>Returns the sources, each with what it is based on in turn; "its own knowledge" for an empty list.</summary>
    public string ToWords(ValueList<SourceLink> links) =>
        links.IsEmpty ? book.Phrases.OwnKnowledge : string.Join("; ", links.Select(ToWords));

    private string ToWords(SourceLink link)
    {
        if (!set.Sources.TryGet(link.Source, out var source)) return link.Source.Text;
        var reference = source.ToShortReference(book.Culture);
        if (link.How is { } how) reference = $"{book.Phrases.Of(how)} {reference}";
        if (source.BasedOn is not { } further || _depth == Deepest) return reference;
        if (!further.IsEmpty && !_described.Add(link.Source)) return Phrases.Fill(book.Phrases.DescribedAbove, reference);
        _depth++;
        var words = Phrases.Fill(book.Phrases.BasedOn, reference, ToWords(further));
        _depth--;
        return words;
    }
}
