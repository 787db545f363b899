using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>The reviews within the claim they review. They are found once, since the claim is read for each of them.</summary>
/// <param name="Reviews">The reviews.</param>
/// <param name="Others">The values of the claim's member for reviews that are none.</param>
/// <param name="Length">The length of the claim without the reviews, in bytes.</param>
internal sealed record NestedReviews(IReadOnlyList<JsonItem> Reviews, IReadOnlyList<JsonItem> Others, long Length)
{
    /// <summary>The member of a claim for its reviews.</summary>
    public const string ReviewedBy = "review";

    /// <summary>The member of a review for its claim.</summary>
    public const string Reviewed = "itemReviewed";

    /// <summary>The member of a claim for what refers to it.</summary>
    public const string Reverse = "@reverse";

    /// <summary>Sorts the values of a claim's members for reviews.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="values">The values of its member for reviews.</param>
    /// <param name="reversed">The values of its member for what refers to it as the item of a review.</param>
    public static NestedReviews Of(JsonItem claim, IReadOnlyList<JsonItem> values, IReadOnlyList<JsonItem> reversed)
    {
        List<JsonItem> reviews = [.. values.Where(IsWhole), .. reversed.Where(IsWhole)];
        var others = values.Where(value => !IsWhole(value)).ToList();
        return new NestedReviews(reviews, others, claim.Length - reviews.Sum(review => review.Length + 1L));
    }

    private static bool IsWhole(JsonItem review) =>
        review.IsObject && (review["reviewRating"] ?? review["url"] ?? review["author"]) is not null;
}
