using FactTracker.Json;

namespace FactTracker.Tests.Claims.Members;

/// <summary>A case for every member of every record.</summary>
internal static class MemberCases
{
    private static readonly Claim Claim = new("c");
    private static readonly Source Source = new("s");
    private static readonly JsonPath FirstClaim = JsonPath.Root.Member("claims").At(0);
    private static readonly JsonPath FirstCitation = FirstClaim.Member("citations").At(0);
    private static readonly JsonPath FirstReview = FirstClaim.Member("reviews").At(0);
    private static readonly JsonPath FirstSource = JsonPath.Root.Member("sources").At(0);

    public static IReadOnlyList<MemberCase> All { get; } =
    [
        .. Of("header", ClaimSetMembers.All, null, JsonPath.Root, ClaimSet.Empty, set => set, set => set),
        .. OfSource("source", SourceMembers.All, null, FirstSource, Source, source => source, source => source),
        .. OfClaim("claim", ClaimMembers.All, null, FirstClaim, Claim, claim => claim, claim => claim),
        .. OfCitation("citation", CitationMembers.All, null, FirstCitation, new Citation("s"), it => it, it => it),
        .. OfCitation("locator", LocatorMembers.All, "locator", FirstCitation.Member("locator"), new Locator(),
            locator => new("s") { Locator = locator }, citation => citation.Locator!),
        .. OfCitation("quote", QuoteMembers.All, "quote", FirstCitation.Member("quote"), new Quote("q"),
            quote => new("s") { Quote = quote }, citation => citation.Quote!),
        .. OfReview("review", ReviewMembers.All, null, FirstReview, new Review(), review => review, review => review),
        .. OfReview("rating", RatingMembers.All, "rating", FirstReview.Member("rating"), new Rating(),
            rating => new() { Rating = rating }, review => review.Rating!),
        .. OfClaim("relation", RelationMembers.All, "relations", FirstClaim.Member("relations").At(0),
            new Relation(RelationType.Supports, "c"), relation => Claim with { Relations = new(relation) }, claim => claim.Relations[0]),
        .. OfSource("marking", MarkingMembers.All, "marking", FirstSource.Member("marking"), new Marking(),
            marking => Source with { Marking = marking }, source => source.Marking!),
        .. OfSource("archivedCopy", ArchivedCopyMembers.All, "archived", FirstSource.Member("archived").At(0),
            new ArchivedCopy("https://a.example"), copy => Source with { Archived = new(copy) }, source => source.Archived[0]),
        .. OfSource("link", SourceLinkMembers.All, "basedOn", FirstSource.Member("basedOn").At(0), new SourceLink("s"),
            link => Source with { BasedOn = new ValueList<SourceLink>(link) }, source => source.BasedOn!.Value[0]),
    ];

    private static IEnumerable<MemberCase> OfReview<T>(
        string record, RecordMembers<T> members, string? around, JsonPath path, T blank, Func<T, Review> into, Func<Review, T> from) =>
        OfClaim(record, members, around, path, blank, part => Claim with { Reviews = new(into(part)) }, claim => from(claim.Reviews[0]));

    private static IEnumerable<MemberCase> OfCitation<T>(
        string record, RecordMembers<T> members, string? around, JsonPath path, T blank, Func<T, Citation> into, Func<Citation, T> from) =>
        OfClaim(
            record, members, around, path, blank, part => Claim with { Citations = new(into(part)) }, claim => from(claim.Citations[0]));

    private static IEnumerable<MemberCase> OfClaim<T>(
        string record, RecordMembers<T> members, string? around, JsonPath path, T blank, Func<T, Claim> into, Func<Claim, T> from) =>
        Of(record, members, around, path, blank,
            part => new ClaimSet { Claims = ClaimList.Create([into(part)]) }, set => from(set.Claims[0]));

    private static IEnumerable<MemberCase> OfSource<T>(
        string record, RecordMembers<T> members, string? around, JsonPath path, T blank, Func<T, Source> into, Func<Source, T> from) =>
        Of(record, members, around, path, blank,
            part => new ClaimSet { Sources = SourceList.Create([into(part)]) }, set => from(set.Sources[0]));

    private static IEnumerable<MemberCase> Of<T>(
        string record, RecordMembers<T> members, string? around, JsonPath path, T blank, Func<T, ClaimSet> into, Func<ClaimSet, T> from)
    {
        foreach (var member in members)
        {
            var with = member.With(blank, MemberSamples.For(member.ValueType));
            yield return new MemberCase(
                record,
                member.Name,
                member.Kind,
                member.IsOrdered,
                around,
                path,
                into(with),
                into(blank),
                MemberSamples.OddFor(member.ValueType) is { } odd ? into(member.With(blank, odd)) : null,
                set => member.IsIn(from(set)) && member.AreSame(with, from(set)) && members.ExtensionsOf(from(set)).Count == 0);
        }
    }
}
