namespace FactTracker.Reading;

/// <summary>The result of parsing prose: the mentions in the order of the text, and the claims drafted from its sentences.</summary>
/// <remarks>Immutable, and compared by reference. It keeps the text of every mention, but not the whole text.</remarks>
/// <example><code>
/// var reading = ProseReader.Read(File.ReadAllText("article.txt"), new ProseOptions { Published = Edtf.Parse("2025-09-18") });
/// ClaimSetWriter.WriteFile(reading.ToClaimSet(), "draft.claims.json");
/// </code></example>
public sealed class ProseReading
{
    private readonly ProseOptions _options;
    private readonly string _language;

    internal ProseReading(IReadOnlyList<Mention> mentions, IReadOnlyList<DraftClaim> drafts, ProseOptions options, string language)
    {
        Mentions = mentions;
        Drafts = drafts;
        _options = options;
        _language = language;
    }

    /// <summary>The mentions, in the order of their offsets.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The draft claims, one for each quantity and for each sentence with a date or a speaker, in the order of the text.</summary>
    /// <remarks>
    /// Each draft is created on access, so that the result for a long text stays small. Two accesses return equal but different objects.
    /// </remarks>
    public IReadOnlyList<DraftClaim> Drafts { get; }

    /// <summary>Creates a claim set from the drafts. The claims cite the text, and the reasons become notes.</summary>
    public ClaimSet ToClaimSet() => DraftSet.Of(Drafts, _options.Title, _options.Published, _language);
}
