namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>How a reviewed item is described: as a claim, or as media interpreted as one.</summary>
/// <param name="Type">The type that is written.</param>
/// <param name="Author">The member for the claimant.</param>
/// <param name="Appearance">The member for its appearances.</param>
/// <param name="Text">The member for the claim in words, beside that of the review.</param>
internal sealed record ItemTerms(string Type, string Author, string Appearance, string Text)
{
    public static ItemTerms Claim { get; } = new("Claim", "author", "appearance", "text");

    public static ItemTerms Media { get; } = new("MediaReviewItem", "creator", "mediaItemAppearance", "interpretedAsClaim");

    public static ItemTerms Of(SchemaNode node) => node.Is(Media.Type) ? Media : Claim;
}
