namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>How what is reviewed is described: as a claim, or as media that are taken for one.</summary>
/// <param name="Type">The type that is written.</param>
/// <param name="Author">The member for who claims it.</param>
/// <param name="Appearance">The member for where it is seen.</param>
/// <param name="Text">The member for the claim in words, beside the one the review has.</param>
internal sealed record ItemTerms(string Type, string Author, string Appearance, string Text)
{
    public static ItemTerms Claim { get; } = new("Claim", "author", "appearance", "text");

    public static ItemTerms Media { get; } = new("MediaReviewItem", "creator", "mediaItemAppearance", "interpretedAsClaim");

    public static ItemTerms Of(SchemaNode node) => node.Is(Media.Type) ? Media : Claim;
}
