namespace FactTracker.Reading;

/// <summary>What was found in a text: the mentions in the order of their places, and the claims drafted from its sentences.</summary>
/// <remarks>Immutable, and compared by reference: it holds the text of every mention, but not the whole text.</remarks>
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

    /// <summary>What was found, in the order of offsets.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>A claim for each quantity and for each sentence with a date or a speaker, in the order of the text.</summary>
    /// <remarks>Each is made when it is asked for, so that a reading of a long text stays small; asked twice, it is equal but not the same object.</remarks>
    public IReadOnlyList<DraftClaim> Drafts { get; }

    /// <summary>The drafts as a set that cites the text, with their reasons as notes.</summary>
    public ClaimSet ToClaimSet() => DraftSet.Of(Drafts, _options.Title, _options.Published, _language);
}
