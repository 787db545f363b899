using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Gathers what remains of a feed when its reviews and claims are removed.</summary>
/// <param name="rest">The text without its parts.</param>
/// <param name="context">That text.</param>
/// <param name="descriptions">What its nodes share.</param>
internal sealed class FeedOutside(JsonItem rest, ImportContext context, Descriptions descriptions)
{
    private static readonly RawJson Null = new("null"u8.ToArray());
    private readonly Dictionary<string, List<RawJson>> _left = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withReviews = new(StringComparer.Ordinal);
    private readonly List<RawJson> _outside = [];

    // Each element of a list of its own is outside by itself.
    private readonly bool _isList = rest.IsArray || SchemaGraph.IsGraphAlone(rest);

    /// <summary>Adds what remains of a part.</summary>
    public void Add(FeedPart part, JsonItem item, ImportContext text, SchemaGraph graph)
    {
        if (_isList)
        {
            graph.Leave(item, text);
            _outside.AddRange(graph.Outside);
            return;
        }

        var list = part.Path.Parent!.Name!;
        if (graph.IsFound) _withReviews.Add(list);
        if (item.IsNull) Add(list, Null);
        else if (graph.Left(item, text) is { } left) Add(list, left);
    }

    /// <summary>Returns all that remains.</summary>
    public IReadOnlyList<RawJson> All()
    {
        if (_isList) return _outside;
        var members = new List<KeyValuePair<string, RawJson>>();
        foreach (var member in rest.Members)
        {
            if (!SchemaNames.IsContext(member) && Left(member) is { } left) members.Add(new(member.Name, left));
        }

        if (members.Count == 0) return [];
        var graph = SchemaGraph.OfPart(rest, context, descriptions);
        graph.LeaveAgain(Pieces.Object(members), context);
        return graph.Outside;
    }

    // Of a list with reviews, nulls are no more left than the reviews.
    private RawJson? Left(JsonMember member)
    {
        var parts = _left.TryGetValue(member.Name, out var left) ? left : [];
        if (!_withReviews.Contains(member.Name))
            return parts.Count > 0 ? Pieces.List(parts) : member.Value.IsNull ? null : context.Raw(member.Value);
        parts.RemoveAll(part => part == Null);
        return parts.Count > 0 ? Pieces.List(parts) : null;
    }

    private void Add(string list, RawJson left)
    {
        if (!_left.TryGetValue(list, out var parts)) _left.Add(list, parts = []);
        parts.Add(left);
    }
}
