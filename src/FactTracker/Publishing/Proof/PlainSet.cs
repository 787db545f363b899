using NodaTime;

namespace FactTracker.Publishing;

/// <summary>A set with every kind of record and words that are in no other set: what a format writes of it is the format's own.</summary>
internal static class PlainSet
{
    public static ClaimSet Of { get; } = new()
    {
        Title = "Qx",
        Sources = SourceList.Create(
        [
            new Source("q1")
            {
                Kind = SourceKind.Report, Title = "Qx", Authors = ["Qx"], Publisher = "Qx", Published = "0001",
                Url = new Url("https://q.x/"), Archived = [new ArchivedCopy("https://q.x/a")], Reliability = Reliability.UsuallyReliable,
                Words = "Qx",
                Identifiers = [new Identifier("doi", ["10.1/q"])],
            },
            new Source("q2") { Kind = SourceKind.Unnamed, Title = "Qx", BasedOn = [new SourceLink("q1")], PartOf = new SourceId("q1") },
        ]),
        Claims = ClaimList.Create(
        [
            new Claim("q3")
            {
                Text = "Qx", Subject = ["Qx"], Property = "Qx", Value = [new Quantity(1, Unit.Percent)], When = "0001", Place = "Qx",
                Claimant = ["Qx"], Confidence = [Confidence.Of(0.5m)], Tags = ["qx"], Recorded = Instant.FromUtc(1, 1, 1, 0, 0),
                Citations =
                [
                    new Citation("q1") { Quote = new Quote("Qx"), Locator = new Locator { Page = "1" } }, new Citation("q2"),
                ],
                Reviews = [new Review { Author = "Qx", Verdict = Verdict.Mixed, Url = new Url("https://q.x/r"), Summary = "Qx" }],
                Relations = [new Relation(RelationType.Supports, "q4")],
            },
            new Claim("q4") { Subject = ["Qx"], Property = "Qx", Value = ["Qx"], Status = ClaimStatus.Disputed },
        ]),
    };
}
