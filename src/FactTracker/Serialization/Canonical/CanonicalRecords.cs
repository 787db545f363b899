using FactTracker.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Serialization.Canonical;

/// <summary>
/// The canonical content of records. A list without an order is sorted; the authors of a source keep theirs, which means something.
/// </summary>
internal static class CanonicalRecords
{
    public static Claim Of(Claim claim) => claim with
    {
        Language = CanonicalValues.Of(claim.Language),
        Subject = CanonicalValues.Of(claim.Subject),
        Property = Of(claim.Property),
        Value = CanonicalValues.Of(claim.Value),
        When = CanonicalValues.Of(claim.When),
        Place = Of(claim.Place),
        Qualifiers = CanonicalList.Each(claim.Qualifiers, qualifier => qualifier with { Values = CanonicalValues.Of(qualifier.Values) }),
        Claimant = CanonicalList.Sorted(claim.Claimant, agent => CanonicalValues.Of(agent)!, AgentWriter.Write),
        Stated = CanonicalValues.Of(claim.Stated),
        Modality = ModalityOf(claim.Modality),
        Likelihood = CanonicalValues.Of(claim.Likelihood),
        Confidence = CanonicalValues.Of(claim.Confidence),
        Citations = CanonicalList.Sorted(claim.Citations, Of, CitationWriter.Write),
        Relations = CanonicalList.Sorted(claim.Relations, relation => relation, ClaimWriter.WriteRelation),
        Reviews = CanonicalList.Sorted(claim.Reviews, Of, ReviewWriter.Write),
        Tags = CanonicalValues.Of(claim.Tags),
        Expires = CanonicalValues.Of(claim.Expires),
        RecordedBy = CanonicalValues.Of(claim.RecordedBy),
        Translations = CanonicalValues.Of(claim.Translations),
    };

    public static Source Of(Source source) => source with
    {
        Authors = CanonicalValues.Of(source.Authors),
        Publisher = CanonicalValues.Of(source.Publisher),
        Published = CanonicalValues.Of(source.Published),
        Archived = Of(source.Archived),
        Accessed = CanonicalValues.Of(source.Accessed),
        Language = CanonicalValues.Of(source.Language),
        Identifiers = CanonicalList.Each(
            source.Identifiers, identifier => identifier with { Values = CanonicalValues.Of(identifier.Values) }),
        BasedOn = Of(source.BasedOn),
        Translations = CanonicalValues.Of(source.Translations),
    };

    /// <summary>The set without its records.</summary>
    public static ClaimSet HeaderOf(ClaimSet set) => set with
    {
        Sources = SourceList.Empty,
        Claims = ClaimList.Empty,
        Publisher = CanonicalValues.Of(set.Publisher),
        Language = CanonicalValues.Of(set.Language),
        Translations = CanonicalValues.Of(set.Translations),
        MergeConflicts = CanonicalList.Sorted(set.MergeConflicts, conflict => conflict, MergeConflictWriter.Write),
    };

    private static Citation Of(Citation citation) => citation with
    {
        BasedOn = Of(citation.BasedOn),
        Quote = citation.Quote is { } quote ? quote with { Language = CanonicalValues.Of(quote.Language) } : null,
        Accessed = CanonicalValues.Of(citation.Accessed),
        Archived = Of(citation.Archived),
    };

    private static Review Of(Review review) => review with
    {
        Author = CanonicalValues.Of(review.Author),
        Rating = review.Rating is { } rating ? Of(rating) : null,
        Published = CanonicalValues.Of(review.Published),
        Language = CanonicalValues.Of(review.Language),
        Translations = CanonicalValues.Of(review.Translations),
    };

    private static Rating Of(Rating rating) =>
        rating with
        {
            Value = ShortestAmount.Of(rating.Value),
            Best = ShortestAmount.Of(rating.Best),
            Worst = ShortestAmount.Of(rating.Worst)
        };

    private static ClaimValue? Of(ClaimValue? value) => value is null ? null : CanonicalValues.Of(value);

    private static ValueList<SourceLink>? Of(ValueList<SourceLink>? links) =>
        links is { } list ? CanonicalList.Sorted(list, link => link, SourceLinkWriter.Write) : null;

    private static ValueList<ArchivedCopy> Of(ValueList<ArchivedCopy> copies) =>
        CanonicalList.Sorted(copies, copy => copy with { At = CanonicalValues.Of(copy.At) }, ArchivedCopyWriter.Write);

    // Asserted outright is the default, which is not written.
    private static ValueList<Modality> ModalityOf(ValueList<Modality> modality) => modality is [var only] && only == Modality.Asserted
        ? default
        : CanonicalList.Sorted(modality, word => word, (json, word) => json.WriteStringValue(word.Name));
}
