using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// The combined content of JSON-LD texts: the reviews and claims found anywhere in them, the JSON around these, and the description of each
/// thing with an <c>@id</c>.
/// </summary>
internal sealed class SchemaGraph
{
    /// <summary>The member of a MediaReview for the ClaimReview of what the media are said to show.</summary>
    public const string Companion = "associatedClaimReview";

    private static readonly string[] Companions = [Companion, "associatedMediaReview", "associatedReview"];
    private static readonly string[] ReviewTypes = ["ClaimReview", "MediaReview"];
    private readonly Descriptions _descriptions;
    private readonly Dictionary<JsonItem, NestedReviews> _nested = [];
    private readonly HashSet<JsonItem> _found = [];
    private readonly HashSet<JsonItem> _around = [];

    private SchemaGraph(Descriptions descriptions) => _descriptions = descriptions;

    /// <summary>The prefixes that stand for schema.org in any of the texts.</summary>
    public SchemaPrefixes Prefixes => _descriptions.Prefixes;

    /// <summary>The reviews, in the order found.</summary>
    public List<SchemaNode> Reviews { get; } = [];

    /// <summary>The claims that no review contains, in the order found.</summary>
    public List<SchemaNode> Claims { get; } = [];

    /// <summary>The JSON beside and around them, node by node.</summary>
    public List<RawJson> Outside { get; } = [];

    public static SchemaGraph Of(IReadOnlyList<(JsonItem Root, ImportContext Context)> texts, IReadOnlyDictionary<ImportContext, Url> bases)
    {
        var graph = new SchemaGraph(new Descriptions(bases));
        foreach (var (root, context) in texts)
        {
            graph._descriptions.Add(root, context);
        }

        foreach (var (root, context) in texts)
        {
            if (graph.Find(root, context)) graph.Leave(root, context);
        }

        return graph;
    }

    /// <summary>Returns the reviews and claims of a part of a text, whose descriptions were gathered before.</summary>
    public static SchemaGraph OfPart(JsonItem part, ImportContext context, Descriptions descriptions)
    {
        var graph = new SchemaGraph(descriptions);
        graph.Find(part, context);
        return graph;
    }

    /// <summary>Whether there are reviews or claims.</summary>
    public bool IsFound => Reviews.Count + Claims.Count > 0;

    /// <summary>Returns the node that describes what a reference refers to; otherwise the node itself.</summary>
    /// <remarks>A description is read anew for each reference.</remarks>
    public SchemaNode Resolve(SchemaNode node) =>
        node.IsReference && _descriptions.Of(node["@id"]!.Text!, node.Json, node.Context) is var (item, context)
            ? new SchemaNode(item, context, this)
            : node;

    /// <summary>Returns the description of the thing that a value refers to, if it is only a reference; otherwise null.</summary>
    public JsonItem? DescriptionOf(JsonItem reference) => _descriptions.Find(reference);

    /// <summary>Returns the reviews within the claim they review.</summary>
    public NestedReviews ReviewsIn(SchemaNode claim)
    {
        if (_nested.TryGetValue(claim.Json, out var known)) return known;
        var reversed = claim[NestedReviews.Reverse] is { IsObject: true } reverse
            ? claim.OwnNodeOf(reverse).Values(NestedReviews.Reviewed)
            : [];
        return _nested[claim.Json] = NestedReviews.Of(claim.Json, claim.Values(NestedReviews.ReviewedBy), reversed);
    }

    /// <summary>Returns the base of the addresses in a text.</summary>
    public Url? BaseOf(ImportContext context) => _descriptions.BaseOf(context);

    /// <summary>Whether a node is a review of a claim or of media, by its type or by a member that only these have.</summary>
    public static bool IsReview(SchemaNode node) =>
        Array.Exists(ReviewTypes, node.Is) || (node["claimReviewed"] is not null && !node.Is(ItemTerms.Claim.Type))
        || (node.Is("Review") && node.Values(NestedReviews.Reviewed) is [{ IsObject: true } item, ..]
            && node.OwnNodeOf(item).Is(ItemTerms.Claim.Type));

    private bool Find(JsonItem item, ImportContext context, SchemaNode? beside = null)
    {
        if (IsPlain(item)) return false;
        if (item.IsObject)
        {
            var node = new SchemaNode(item, context, this) { Beside = beside };
            var list = IsReview(node) ? Reviews : node.Is(ItemTerms.Claim.Type) ? Claims : null;
            if (list is not null)
            {
                _found.Add(item);
                var reviews = list == Claims ? ReviewsIn(node).Reviews : [];
                Reviews.AddRange(reviews.Select(review => new SchemaNode(review, context, this) { Reviewed = item }));
                if (reviews.Count == 0) list.Add(node);
                foreach (var companion in list == Claims ? [] : Companions.SelectMany(node.Values))
                {
                    Find(companion, context, node);
                }

                return true;
            }
        }

        for (var place = 0; place < InnerCount(item); place++)
        {
            if (Find(Inner(item, place), context)) _around.Add(item);
        }

        return _around.Contains(item);
    }

    /// <summary>Adds to what is outside what remains of a text when its reviews and claims are removed.</summary>
    public void Leave(JsonItem item, ImportContext context)
    {
        if (_found.Contains(item)) return;
        if (IsGraphAlone(item)) Leave(item["@graph"]!, context);
        else if (item.IsArray)
        {
            foreach (var inner in item.Elements)
            {
                Leave(inner, context);
            }
        }
        else if (Left(item, context) is { } left)
        {
            if (_around.Contains(item)) LeaveAgain(left, context);
            else Outside.Add(left);
        }
    }

    /// <summary>Adds to what is outside what remained; it may be a graph alone, which would be taken apart when it is read again.</summary>
    public void LeaveAgain(RawJson left, ImportContext context)
    {
        var again = new ImportContext(left.AsUtf8().ToArray(), context.Options);
        if (JsonItemReader.Read(again) is { } item) Leave(item, again);
    }

    /// <summary>Whether a text is only a graph, with or without a context.</summary>
    public static bool IsGraphAlone(JsonItem item) =>
        item["@graph"] is { IsObject: true } or { IsArray: true }
        && item.Members.All(member => member.Name == "@graph" || SchemaNames.IsContext(member));

    /// <summary>Returns what remains of a value when its reviews and claims are removed; null when nothing does.</summary>
    public RawJson? Left(JsonItem item, ImportContext context)
    {
        if (_found.Contains(item)) return null;
        if (!_around.Contains(item)) return item.IsNull ? null : context.Raw(item);
        if (item.IsArray)
        {
            var elements = item.Elements.Select(element => Left(element, context)).OfType<RawJson>().ToList();
            return elements.Count == 0 ? null : Pieces.List(elements);
        }

        var members = new List<KeyValuePair<string, RawJson>>();
        foreach (var (name, value) in item.Members)
        {
            if (!SchemaNames.IsContext(new JsonMember(name, value)) && Left(value, context) is { } left) members.Add(new(name, left));
        }

        return members.Count == 0 ? null : Pieces.Object(members);
    }

    private static int InnerCount(JsonItem item) => item.IsObject ? item.Members.Count : item.Elements.Count;

    private static JsonItem Inner(JsonItem item, int place) => item.IsObject ? item.Members[place].Value : item.Elements[place];

    private static bool IsPlain(JsonItem item) => !item.IsObject && !item.IsArray;
}
