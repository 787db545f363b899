using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>What a review reviews: the claims, and works that are named beside them, in which the first claim appears.</summary>
/// <param name="Claims">The claims, or what stands in their place; empty when the review only has its words.</param>
/// <param name="Works">The works and addresses beside them.</param>
internal sealed record ReviewedItems(IReadOnlyList<SchemaNode> Claims, IReadOnlyList<JsonItem> Works)
{
    private const string Name = "itemReviewed";

    /// <summary>Takes the reviewed items. Words are read as the claim when there is no other text of it; other values are kept.</summary>
    /// <param name="node">The review.</param>
    /// <param name="text">The claim in words; null when there are none yet.</param>
    public static ReviewedItems Take(SchemaNode node, ref string? text)
    {
        var values = node.Values(Name);
        var nodes = values.Where(value => value.IsObject).ToList();
        var works = WorksAmong(node, nodes);
        var claims = nodes.Except(works).Select(node.NodeOf).ToList();
        works.AddRange(values.Where(IsAddress));
        var taken = works.ToHashSet();
        var kept = values.Where(value => !value.IsObject && !taken.Contains(value)).ToList();
        node.KeepOnly(Name, kept);
        foreach (var other in kept)
        {
            if (claims.Count == 0 && text is null && other is { IsString: true, Text: { } words } && !SchemaNode.IsNothing(words))
            {
                node.Repaired(other, "The claim in words is missing; this text is read in its place, and kept.");
                text = words;
            }
            else
            {
                node.Unread(other, "an item to review");
            }
        }

        Report(node, claims.Count, works);
        if (claims.Count == 0 && node.Reviewed is { } around) claims.Add(Around(node, around));
        return new ReviewedItems(claims, works);
    }

    /// <summary>Takes the reviewed items as <see cref="Take"/> does, without reading them.</summary>
    /// <returns>The first item as it was written, or null.</returns>
    public static RawJson? TakeWritten(SchemaNode node)
    {
        var values = node.Values(Name);
        node.KeepOnly(Name, [.. values.Where(value => !value.IsObject && !IsAddress(value))]);
        return values.FirstOrDefault(value => value.IsObject) is { } first ? node.Context.Raw(first) : null;
    }

    // Beside a claim, a work is where the claim was made. Without one, each work stands for a claim.
    private static List<JsonItem> WorksAmong(SchemaNode node, List<JsonItem> nodes)
    {
        if (nodes.Count < 2) return [];
        var works = nodes.Where(value => node.NodeOf(value) is var item && !IsClaim(item) && item.Types.Any(WorkKinds.IsWork)).ToList();
        return works.Count == nodes.Count ? [] : works;
    }

    private static bool IsClaim(SchemaNode item) => item.Is(ItemTerms.Claim.Type) || item.Is(ItemTerms.Media.Type);

    private static bool IsAddress(JsonItem value) => value is { IsString: true, Text: { } text }
        && !string.IsNullOrWhiteSpace(text) && new Url(text).IsWeb;

    private static void Report(SchemaNode node, int claims, List<JsonItem> works)
    {
        if (claims > 1)
            node.Repaired(node[Name]!, $"The review has {claims} claims; each is read as a claim with this review.");
        foreach (var work in works)
        {
            node.Repaired(work, "A work is in the place of the reviewed claim; it is read as an appearance of the claim.");
        }
    }

    // The claim is read for each review within it.
    private static SchemaNode Around(SchemaNode node, JsonItem around)
    {
        var claim = node.NodeOf(around);
        if (claim.Nested is { Reviews: [var first, ..] } nested && first != node.Json) node.Context.Repeat(nested.Length, node.Json);
        return claim;
    }
}
