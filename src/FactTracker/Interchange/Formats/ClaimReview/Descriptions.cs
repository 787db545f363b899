using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// What the nodes of texts that belong together share: the description of each thing with an <c>@id</c>, and the prefixes of their
/// contexts.
/// </summary>
/// <param name="bases">The base of the addresses in a text, where it has one.</param>
internal sealed class Descriptions(IReadOnlyDictionary<ImportContext, Url> bases)
{
    private readonly Dictionary<string, (JsonItem Item, ImportContext Context)> _described = new(StringComparer.Ordinal);
    private readonly HashSet<JsonItem> _resolved = [];
    private readonly HashSet<ImportContext> _read = [];

    /// <summary>The prefixes that stand for schema.org in any of the texts.</summary>
    public SchemaPrefixes Prefixes { get; } = new();

    /// <summary>Adds the descriptions in a value, at any depth. The fullest is used; of two equally full the first.</summary>
    /// <param name="item">The value.</param>
    /// <param name="context">Its text.</param>
    /// <param name="isAsked">Whether a thing is of interest, by its <c>@id</c>; null if all are.</param>
    public void Add(JsonItem item, ImportContext context, Predicate<string>? isAsked = null)
    {
        if (!item.IsObject && !item.IsArray) return;
        if (item["@id"] is { IsString: true, Text: { } id }
            && isAsked?.Invoke(id) != false
            && (!_described.TryGetValue(id, out var known) || known.Item.Members.Count < item.Members.Count))
            _described[id] = (item, context);
        if (item["@context"] is { } terms) Prefixes.Add(terms);
        foreach (var (_, value) in item.Members) Add(value, context, isAsked);
        foreach (var element in item.Elements) Add(element, context, isAsked);
    }

    /// <summary>Returns the description that a reference refers to, or null. From the second time on it counts as repeated.</summary>
    /// <param name="id">The <c>@id</c>.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="context">Its text.</param>
    public (JsonItem Item, ImportContext Context)? Of(string id, JsonItem reference, ImportContext context)
    {
        if (!_described.TryGetValue(id, out var there)) return null;
        if (!_resolved.Add(there.Item)) context.Repeat(there.Item.Length, reference);
        _read.Add(there.Context);
        return there;
    }

    /// <summary>Returns the description that a value refers to, if it is an id alone; otherwise null.</summary>
    public JsonItem? Find(JsonItem reference) =>
        reference is { Members: [{ Name: "@id", Value: { IsString: true, Text: { } id } }] } && _described.TryGetValue(id, out var there)
            ? there.Item
            : null;

    /// <summary>Returns the base of the addresses in a text.</summary>
    public Url? BaseOf(ImportContext context) => bases.TryGetValue(context, out var address) ? address : default(Url?);

    /// <summary>Returns the problems that were found in descriptions since the last call.</summary>
    public IReadOnlyList<Problem> TakeProblems()
    {
        if (_read.Count == 0) return [];
        List<Problem> problems = [.. _read.SelectMany(context => context.TakeProblems())];
        _read.Clear();
        return problems;
    }

    /// <summary>Prepares for reading the same texts once more.</summary>
    public void Restart()
    {
        TakeProblems();
        _resolved.Clear();
    }
}
