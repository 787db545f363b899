using FactTracker.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Tests.Serialization.Canonical.Plain;

/// <summary>
/// The canonical content of records. A list without an order is sorted; the authors of a source keep theirs, which means something.
/// </summary>
internal static class PlainRecords
{
    public static Claim Of(Claim claim) => claim with
    {
        Language = PlainValues.Of(claim.Language),
        Subject = PlainValues.Of(claim.Subject),
        Property = Of(claim.Property),
        Value = PlainValues.Of(claim.Value),
        When = PlainValues.Of(claim.When),
        Place = Of(claim.Place),
        Qualifiers = PlainList.Each(claim.Qualifiers, qualifier => qualifier with { Values = PlainValues.Of(qualifier.Values) }),
        Claimant = PlainList.Sorted(claim.Claimant, agent => PlainValues.Of(agent)!, AgentWriter.Write),
        Stated = PlainValues.Of(claim.Stated),
        Modality = ModalityOf(claim.Modality),
        Likelihood = PlainValues.Of(claim.Likelihood),
        Confidence = PlainValues.Of(claim.Confidence),
        Citations = PlainList.Sorted(claim.Citations, Of, CitationWriter.Write),
        Relations = PlainList.Sorted(claim.Relations, relation => relation, ClaimWriter.WriteRelation),
        Reviews = PlainList.Sorted(claim.Reviews, Of, ReviewWriter.Write),
        Tags = PlainValues.Of(claim.Tags),
        Expires = PlainValues.Of(claim.Expires),
        RecordedBy = PlainValues.Of(claim.RecordedBy),
        Marking = Of(claim.Marking),
        Translations = PlainValues.Of(claim.Translations),
    };

    public static Source Of(Source source) => source with
    {
        Authors = PlainValues.Of(source.Authors),
        Publisher = PlainValues.Of(source.Publisher),
        Published = PlainValues.Of(source.Published),
        Archived = Of(source.Archived),
        Accessed = PlainValues.Of(source.Accessed),
        Language = PlainValues.Of(source.Language),
        Identifiers = PlainList.Each(
            source.Identifiers, identifier => identifier with { Values = PlainValues.Of(identifier.Values) }),
        BasedOn = Of(source.BasedOn),
        Marking = Of(source.Marking),
        Translations = PlainValues.Of(source.Translations),
    };

    /// <summary>The set without its records.</summary>
    public static ClaimSet HeaderOf(ClaimSet set) => set with
    {
        Sources = SourceList.Empty,
        Claims = ClaimList.Empty,
        Publisher = PlainValues.Of(set.Publisher),
        Language = PlainValues.Of(set.Language),
        Translations = PlainValues.Of(set.Translations),
        MergeConflicts = PlainList.Sorted(set.MergeConflicts, conflict => conflict, MergeConflictWriter.Write),
    };

    private static Citation Of(Citation citation) => citation with
    {
        BasedOn = Of(citation.BasedOn),
        Quote = citation.Quote is { } quote ? quote with { Language = PlainValues.Of(quote.Language) } : null,
        Accessed = PlainValues.Of(citation.Accessed),
        Archived = Of(citation.Archived),
    };

    private static Review Of(Review review) => review with
    {
        Author = PlainValues.Of(review.Author),
        Rating = review.Rating is { } rating ? Of(rating) : null,
        Published = PlainValues.Of(review.Published),
        Language = PlainValues.Of(review.Language),
        Translations = PlainValues.Of(review.Translations),
    };

    private static Marking? Of(Marking? marking) =>
        marking is null ? null : marking with { EmbargoedUntil = PlainValues.Of(marking.EmbargoedUntil) };

    private static Rating Of(Rating rating) =>
        rating with
        {
            Value = ShortestAmount.Of(rating.Value),
            Best = ShortestAmount.Of(rating.Best),
            Worst = ShortestAmount.Of(rating.Worst)
        };

    private static ClaimValue? Of(ClaimValue? value) => value is null ? null : PlainValues.Of(value);

    private static ValueList<SourceLink>? Of(ValueList<SourceLink>? links) =>
        links is { } list ? PlainList.Sorted(list, link => link, SourceLinkWriter.Write) : null;

    private static ValueList<ArchivedCopy> Of(ValueList<ArchivedCopy> copies) =>
        PlainList.Sorted(copies, copy => copy with { At = PlainValues.Of(copy.At) }, ArchivedCopyWriter.Write);

    // Asserted outright is the default, which is not written.
    private static ValueList<Modality> ModalityOf(ValueList<Modality> modality) => modality is [var only] && only == Modality.Asserted
        ? default
        : PlainList.Sorted(modality, word => word, (json, word) => json.WriteStringValue(word.Name));
}
