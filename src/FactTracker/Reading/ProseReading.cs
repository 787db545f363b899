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
    private readonly int _surveysBefore;

    internal ProseReading(
        IReadOnlyList<Mention> mentions, IReadOnlyList<DraftClaim> drafts, IReadOnlyList<SkippedPassage> skipped, ProseOptions options,
        TextLanguages languages, PartStart start)
    {
        Mentions = mentions;
        Drafts = drafts;
        Skipped = skipped;
        _options = options;
        Language = languages.Tag is { } tag ? new LanguageTag(tag) : (LanguageTag?)null;
        LanguageCertainty = languages.Certainty;
        Notes = start.Offset == 0
            ? languages.Notes
            : [.. languages.Notes.Select(note => note with { Offset = start.Offset + note.Offset })];
        _surveysBefore = start.Surveys;
    }

    private ProseReading(ProseReading words, PlacedText text)
    {
        Mentions = [.. words.Mentions.Select(mention => mention with
        {
            Offset = text.PlaceOf(mention.Offset, mention.Length).Offset,
            Length = text.PlaceOf(mention.Offset, mention.Length).Length,
        })];
        Drafts = words.Drafts;
        Skipped = [.. words.Skipped.Select(skipped => skipped with
        {
            Offset = text.PlaceOf(skipped.Offset, skipped.Length).Offset,
            Length = text.PlaceOf(skipped.Offset, skipped.Length).Length,
        })];
        _options = words._options;
        _surveysBefore = words._surveysBefore;
        Language = words.Language;
        LanguageCertainty = words.LanguageCertainty;
        Notes = [.. words.Notes.Select(note => note with
        {
            Offset = text.PlaceOf(note.Offset, note.Length).Offset,
            Length = text.PlaceOf(note.Offset, note.Length).Length,
        })];
    }

    /// <summary>The mentions, in the order of their offsets.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The draft claims, one for each quantity and for each sentence with a date or a speaker, in the order of the text.</summary>
    /// <remarks>
    /// Each draft is created on access, so that the result for a long text stays small. Two accesses return equal but different objects.
    /// </remarks>
    public IReadOnlyList<DraftClaim> Drafts { get; }

    /// <summary>The parts of the text from which no claim was drafted, each with the reason, in the order of the text.</summary>
    public IReadOnlyList<SkippedPassage> Skipped { get; }

    /// <summary>The language of most of the text, or null when it is not known. An unknown one was read as English.</summary>
    public LanguageTag? Language { get; }

    /// <summary>How certain the language is.</summary>
    public LanguageCertainty LanguageCertainty { get; }

    /// <summary>What to know about the reading: parts in a language that is not read, and a language that is not certain.</summary>
    public IReadOnlyList<ProseNote> Notes { get; }

    /// <summary>Creates a claim set from the drafts. The claims cite the text, and the reasons become notes.</summary>
    public ClaimSet ToClaimSet() => ToClaimSet(Drafts);

    /// <summary>Creates a claim set from some of the drafts.</summary>
    /// <param name="drafts">The drafts, in the order of the set.</param>
    public ClaimSet ToClaimSet(IEnumerable<DraftClaim> drafts)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        return DraftSet.Of(drafts, _options.Title, _options.Published, Language, _surveysBefore);
    }

    /// <summary>The same with the places of an original with markup.</summary>
    internal ProseReading PlacedIn(PlacedText text) => new(this, text);
}
