namespace FactTracker.Wording;

/// <summary>Describes what a source is based on, recursively.</summary>
internal sealed class BasisWording(ClaimSet set, Wordbook book)
{
    private const int Deepest = 8; // A longer chain is not readable; the origins of a claim are a separate query.
    private readonly HashSet<SourceId> _path = [];

    /// <summary>Returns the sources, each with what it is based on in turn; "its own knowledge" for an empty list.</summary>
    public string ToWords(ValueList<SourceLink> links) =>
        links.IsEmpty ? book.Phrases.OwnKnowledge : string.Join("; ", links.Select(ToWords));

    private string ToWords(SourceLink link)
    {
        if (!set.Sources.TryGet(link.Source, out var source)) return link.Source.Text;
        var reference = source.ToShortReference(book.Culture);
        if (link.How is { } how) reference = $"{book.Phrases.Of(how)} {reference}";
        if (source.BasedOn is not { } further || _path.Count == Deepest || !_path.Add(link.Source)) return reference;
        var words = Phrases.Fill(book.Phrases.BasedOn, reference, ToWords(further));
        _path.Remove(link.Source);
        return words;
    }
}
