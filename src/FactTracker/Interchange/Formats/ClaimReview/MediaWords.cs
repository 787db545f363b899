namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// Finds words for a claim that is a medium alone: a MediaReview judges whether a picture, a video or a sound is what it is shown as, and
/// need not interpret it as a claim. What the medium says, or else its address, is then the claim.
/// </summary>
internal static class MediaWords
{
    private static readonly string[] MediaTypes =
        ["ImageObject", "VideoObject", "AudioObject", "MediaObject", "ImageObjectSnapshot", "VideoObjectSnapshot", "AudioObjectSnapshot"];

    private static readonly string[] Words = ["name", "headline", "caption", "embeddedTextCaption", "transcript", "description", "text"];

    private static readonly string[] Addresses = ["contentUrl", "url", "embedUrl", "accessedOnUrl"];

    /// <summary>Returns the words of the reviewed medium, or null if the item is no medium or has neither words nor an address.</summary>
    public static string? Of(SchemaNode item)
    {
        List<SchemaNode> media = [];
        if (MediaTypes.Any(item.Is)) media.Add(item);
        var appearances = item.Values(ItemTerms.Media.Appearance);
        media.AddRange(appearances.Where(value => value.IsObject).Select(item.NodeOf));
        return First(media, Words) ?? First(media, Addresses) ?? (appearances.Any(value => value.IsString)
            ? item.Fallback(ItemTerms.Media.Appearance)
            : null);
    }

    private static string? First(List<SchemaNode> media, string[] names)
    {
        foreach (var medium in media)
        {
            if (medium.Fallback(names) is { } words) return words;
        }

        return null;
    }
}
