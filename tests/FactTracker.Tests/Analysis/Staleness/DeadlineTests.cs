using static FactTracker.Tests.Analysis.Staleness.StaleRow;

namespace FactTracker.Tests.Analysis.Staleness;

/// <summary>Expiry, checks and maximum ages, with dates of every kind.</summary>
public sealed class DeadlineTests
{
    private const string AsOf = "2025-06-15";

    public static TheoryData<StaleRow> Expiries =>
    [
        OfClaim("expired the day before", AsOf, """ "expires": "2025-06-14" """, "c Expired 2025-06-14"),
        OfClaim("expires today", AsOf, """ "expires": "2025-06-15" """),
        OfClaim("expired some day last month", AsOf, """ "expires": "2025-05" """, "c Expired 2025-05-31"),
        OfClaim("expires some day this month", AsOf, """ "expires": "2025-06" """, "c Expired? 2025-06-01"),
        OfClaim("expires some day this year", AsOf, """ "expires": "2025" """, "c Expired? 2025-01-01"),
        OfClaim("expires some day of an unspecified month", AsOf, """ "expires": "2025-XX-01" """, "c Expired? 2025-01-01"),
        OfClaim("expired about last month: nothing says by how much that is wrong", AsOf, """ "expires": "2025-05~" """, "c Expired 2025-05-31"),
        OfClaim("expired in spring", AsOf, """ "expires": "2025-21" """, "c Expired 2025-05-31"),
        OfClaim("expires one of two days", AsOf, """ "expires": "[2025-06-01,2025-07-01]" """, "c Expired? 2025-06-01"),
        OfClaim("expires at the latest in 2024", AsOf, """ "expires": "[..2024]" """, "c Expired 2024-12-31"),
        OfClaim("expires in a time that is open", AsOf, """ "expires": "2020/.." """, "c Expired? 2020-01-01"),
        OfClaim("expires at a time not known", AsOf, """ "expires": { "unknown": true } """),
        OfClaim("expires in a far year", AsOf, """ "expires": "Y170000002" """),
        OfClaim("expired long before any calendar", AsOf, """ "expires": "Y-170000002" """, "c Expired"),
        OfClaim("expired and retracted", AsOf, """ "expires": "2024", "status": "retracted" """),
        OfClaim("expired and superseded", AsOf, """ "expires": "2024", "status": "superseded" """),
        OfClaim("expired and deprecated", AsOf, """ "expires": "2024", "rank": "deprecated" """),
        OfClaim("expired and denied", AsOf, """ "expires": "2024", "modality": "denied" """),
        OfClaim("expired and disputed", AsOf, """ "expires": "2024", "status": "disputed" """, "c Expired 2024-12-31"),
        OfClaim("expired and retracted, which the policy asks for", AsOf, """ "expires": "2024", "status": "retracted" """,
            "c Expired 2024-12-31") with { Policy = """{ "settled": true }""" },
        OfClaim("expired, which the policy does not count", AsOf, """ "expires": "2024" """) with { Policy = """{ "expires": false }""" },
        OfClaim("possibly expired, which the policy leaves out", AsOf, """ "expires": "2025" """) with { Policy = """{ "possible": "leftOut" }""" },
    ];

    public static TheoryData<StaleRow> Checks =>
    [
        OfClaim("a check that was due yesterday", AsOf, """ "checked": "2024-06-14T23:59:59Z", "checkEvery": "P1Y" """,
            "c CheckOverdue 2025-06-14"),
        OfClaim("a check that is due today", AsOf, """ "checked": "2024-06-15T00:00:00Z", "checkEvery": "P1Y" """),
        OfClaim("a first check", AsOf, """ "recorded": "2025-01-01T00:00:00Z", "checkEvery": "P3M" """, "c CheckOverdue 2025-04-01"),
        OfClaim("the later of check and recording is the check", AsOf,
            """ "recorded": "2020-01-01T00:00:00Z", "checked": "2025-06-01T00:00:00Z", "checkEvery": "P3M" """),
        OfClaim("never checked, nor recorded", AsOf, """ "checkEvery": "P3M" """),
        OfClaim("a period of hours", AsOf, """ "checked": "2025-06-13T23:00:00Z", "checkEvery": "PT12H" """, "c CheckOverdue 2025-06-14"),
        OfClaim("a period beyond the calendar", AsOf, """ "checked": "2025-06-13T23:00:00Z", "checkEvery": "P9999Y" """),
        OfClaim("a check that the policy does not count", AsOf, """ "checked": "2020-01-01T00:00:00Z", "checkEvery": "P1Y" """) with
        {
            Policy = """{ "checkEvery": false }""",
        },
        OfClaim("a check that only the policy asks for", AsOf, """ "checked": "2020-02-29T00:00:00Z" """, "c CheckOverdue 2021-02-28") with
        {
            Policy = Rule(""" "checkEvery": "P1Y" """),
        },
        OfClaim("the claim's own period counts first", AsOf, """ "checked": "2020-01-01T00:00:00Z", "checkEvery": "P9Y" """) with
        {
            Policy = Rule(""" "checkEvery": "P1Y" """),
        },
    ];

    public static TheoryData<StaleRow> Ages =>
    [
        Aged("over two years ago, whatever day", AsOf, "P2Y", "about", """ "when": "2022" """, "c MaxAge 2024-12-31"),
        Aged("over two years ago by its first day alone", AsOf, "P2Y", "about", """ "when": "2023" """, "c MaxAge? 2025-01-01"),
        Aged("less than two years ago", AsOf, "P2Y", "about", """ "when": "2023-06-15" """),
        Aged("two years and a day ago", AsOf, "P2Y", "about", """ "when": "2023-06-14" """, "c MaxAge 2025-06-14"),
        Aged("an interval ages from its end", AsOf, "P2Y", "about", """ "when": "1990/2024" """),
        Aged("an interval with an old end", AsOf, "P2Y", "about", """ "when": "1990/2020-06" """, "c MaxAge 2022-06-30"),
        Aged("a time that is still going on", AsOf, "P2Y", "about", """ "when": "2020/.." """),
        Aged("a time with an end that is not known", AsOf, "P2Y", "about", """ "when": "2020/" """, "c MaxAge? 2022-01-01"),
        Aged("a time with a beginning that is not known", AsOf, "P2Y", "about", """ "when": "/2020" """, "c MaxAge 2022-12-31"),
        Aged("a time with an open beginning", AsOf, "P2Y", "about", """ "when": "../2020" """, "c MaxAge 2022-12-31"),
        Aged("any time", AsOf, "P2Y", "about", """ "when": "../.." """),
        Aged("a decade", AsOf, "P2Y", "about", """ "when": "201X" """, "c MaxAge 2021-12-31"),
        Aged("this decade", AsOf, "P2Y", "about", """ "when": "202X" """, "c MaxAge? 2022-01-01"),
        Aged("autumn", AsOf, "P1M", "about", """ "when": "2024-23" """, "c MaxAge 2024-12-30"),
        Aged("about 2020", AsOf, "P2Y", "about", """ "when": "2020~" """, "c MaxAge 2022-12-31"),
        Aged("one of two years", AsOf, "P2Y", "about", """ "when": "[2020,2024]" """, "c MaxAge? 2022-01-01"),
        Aged("two years together", AsOf, "P2Y", "about", """ "when": "{2020,2024}" """),
        Aged("two years together, and since", AsOf, "P2Y", "about", """ "when": "{2010,2020..}" """),
        Aged("a time of day", AsOf, "P1D", "about", """ "when": "2025-06-13T23:59:59Z" """, "c MaxAge 2025-06-14"),
        Aged("an unknown time", AsOf, "P2Y", "about", """ "when": { "unknown": true } """),
        Aged("no time", AsOf, "P2Y", "about", """ "tags": ["t"] """),
        Aged("recorded long ago, but checked", AsOf, "P2Y", "checked",
            """ "recorded": "2010-01-01T00:00:00Z", "checked": "2024-01-01T00:00:00Z" """),
        Aged("recorded long ago", AsOf, "P2Y", "checked", """ "recorded": "2010-01-01T00:00:00Z" """, "c MaxAge 2012-01-01"),
        Aged("the first date that is known is the time it is about", AsOf, "P2Y", "firstKnown",
            """ "when": "2010", "checked": "2025-01-01T00:00:00Z" """, "c MaxAge 2012-12-31"),
        Aged("the first date that is known is its check", AsOf, "P2Y", "firstKnown", """ "checked": "2010-01-01T00:00:00Z" """,
            "c MaxAge 2012-01-01"),
        Aged("a time without an age, which the policy reports", AsOf, "P2Y", "about", """ "tags": ["t"] """, "c AgeNotKnown") with
        {
            Policy = Rule(""" "maxAge": "P2Y", "counts": "about", "reportUnknownAge": true """),
        },
    ];

    public static TheoryData<StaleRow> SourceDates =>
    [
        Cited("the newest source counts", "published", """ "old", "new" """),
        Cited("the only source is old", "published", """ "old" """, "c MaxAge 2022-12-31"),
        Cited("a source without a date does not count", "published", """ "old", "undated" """, "c MaxAge 2022-12-31"),
        Cited("a source that does not support it does not count", "published", """ "old", { "source": "new", "stance": "mentions" } """,
            "c MaxAge 2022-12-31"),
        Cited("a source that is not in the set", "published", """ "https://example.org/none" """),
        Cited("nothing is known of the date", "published", """ "undated" """),
        Cited("the source was accessed long ago", "accessed", """ "old" """, "c MaxAge 2023-01-01"),
        Cited("the access of the citation replaces that of the source", "accessed", """ { "source": "old", "accessed": "2025-01-01" } """),
        Cited("without a time, the first date that is known is the publication", "firstKnown", """ "old" """, "c MaxAge 2022-12-31"),
    ];

    [Theory]
    [MemberData(nameof(Expiries)), MemberData(nameof(Checks)), MemberData(nameof(Ages)), MemberData(nameof(SourceDates))]
    public void Row_finds_what_it_names(StaleRow row) => row.Verify();

    [Fact]
    public void Claims_without_a_date_are_counted() =>
        Aged("no time", AsOf, "P2Y", "about", """ "tags": ["t"] """).Ages().Should().Be(1);

    private static StaleRow Cited(string why, string counts, string citations, params string[] finds) => new(
        why, AsOf, Rule($$""" "maxAge": "P2Y", "counts": "{{counts}}" """),
        """
        { "id": "old", "title": "Old", "published": "2020", "accessed": "2021-01-01" }, { "id": "new", "title": "New", "published": "2024" },
        { "id": "undated", "title": "Undated" }
        """,
        Claim("c", $$""" "citations": [{{citations}}] """), finds);
}
