namespace FactTracker.Wording;

/// <summary>
/// Describes what a source is based on, recursively. What a source is based on is described once, where the source is mentioned first:
/// sources that are all based on each other would otherwise be described once for each of the paths between them. How many are mentioned is
/// limited too, since each of very many sources can be based on all others.
/// </summary>
internal sealed class BasisWording(SetWording wording)
{
    private const int MostMentioned = 64; // Of what sources are based on in turn; each of them has its own page.
    private const int Deepest = 8; // A longer chain is not readable; the origins of a claim are a separate query.
    private readonly HashSet<SourceId> _described = [];
    private int _depth;
    private int _mentioned;

    /// <summary>Returns the sources, each with what it is based on in turn; "its own knowledge" for an empty list.</summary>
    public string ToWords(ValueList<SourceLink> links) =>
        links.IsEmpty ? wording.Book.Phrases.OwnKnowledge : string.Join("; ", links.Select(ToWords));

    /// <summary>Returns the sources that another record lists, the first of them when there are many.</summary>
    public string ToSomeWords(ValueList<SourceLink> links) => links.Count <= MostMentioned
        ? ToWords(links)
        : string.Join("; ", links.Take(MostMentioned).Select(ToWords).Append("…"));

    private string ToWords(SourceLink link)
    {
        if (!wording.Set.Sources.TryGet(link.Source, out var source)) return link.Source.Text;
        var reference = wording.ShortReferenceOf(source);
        if (link.How is { } how) reference = $"{wording.Book.Phrases.Of(how)} {reference}";
        if (source.BasedOn is not { } further || _depth == Deepest) return reference;
        if (!further.IsEmpty && !_described.Add(link.Source)) return Phrases.Fill(wording.Book.Phrases.DescribedAbove, reference);
        if (further.Count > MostMentioned - _mentioned) return reference;
        _mentioned += further.Count;
        _depth++;
        var words = Phrases.Fill(wording.Book.Phrases.BasedOn, reference, ToWords(further));
        _depth--;
        return words;
    }
}
