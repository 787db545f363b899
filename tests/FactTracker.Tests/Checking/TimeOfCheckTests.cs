using NodaTime;
using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

/// <summary>What is found on 15 June 2025, and what is found at any time.</summary>
public sealed class TimeOfCheckTests
{
    private static readonly Instant Now = Instant.FromUtc(2025, 6, 15, 12, 0);

    public static TheoryData<CheckRow> Timely =>
    [
        Source("published in the future", """ "published": "2025-06-17" """, "FT0312 $.sources[0].published 2025-06-17"),
        Source("published tomorrow, which it is elsewhere", """ "published": "2025-06-16" """),
        Source("published this month", """ "published": "2025-06" """),
        Source("published next year", """ "published": "2026" """, "FT0312 $.sources[0].published 2026"),
        Source("published about next year", """ "published": "2026~" """),
        Source("accessed in the future", """ "accessed": "2025-07-01" """, "FT0312 $.sources[0].accessed 2025-07-01"),
        Source(
            "archived in the future", """ "archived": [{ "url": "https://example.org", "at": "2052-06-01" }] """,
            "FT0312 $.sources[0].archived[0].at 2052-06-01"),
        Source("changed in the future", """ "modified": "2025-06-17T00:00:00Z" """, "FT0312 $.sources[0].modified 2025-06-17T00:00:00Z"),
        Claimed("stated in the future", """ "stated": "2026" """, "FT0312 $.claims[0].stated 2026"),
        Claimed("recorded in the future", """ "recorded": "2026-01-01T00:00:00Z" """, "FT0312 $.claims[0].recorded 2026-01-01T00:00:00Z"),
        Claimed("recorded today", """ "recorded": "2025-06-15T23:00:00Z" """),
        Claimed("about the future", """ "when": "2030", "modality": "predicted" """),
        Claimed(
            "accessed in the future as cited", """ "citations": [{ "source": "s", "accessed": "2026" }] """,
            "FT0312 $.claims[0].citations[0].accessed 2026"),
        Claimed(
            "reviewed in the future", """ "reviews": [{ "published": "2026" }] """, "FT0312 $.claims[0].reviews[0].published 2026"),
        Claimed("expired", """ "expires": "2025-06-01" """, "FT0313 $.claims[0].expires 2025-06-01"),
        Claimed("expires this month", """ "expires": "2025-06" """),
        Claimed("expires at a time not known", """ "expires": { "unknown": true } """),
        Claimed("expired and retracted", """ "expires": "2024", "status": "retracted" """),
        Claimed("a check that is overdue", """ "checked": "2024-06-14T12:00:00Z", "checkEvery": "P1Y" """, "FT0314 $.claims[0].checkEvery"),
        Claimed("a check that is due tomorrow", """ "checked": "2024-06-16T12:00:00Z", "checkEvery": "P1Y" """),
        Claimed("a first check that is overdue", """ "recorded": "2025-01-01T00:00:00Z", "checkEvery": "P3M" """,
            "FT0314 $.claims[0].checkEvery"),
        Claimed("never checked, nor recorded", """ "checkEvery": "P3M" """),
        Claimed("a period beyond the calendar", """ "checked": "2024-06-14T12:00:00Z", "checkEvery": "P9999Y" """),
    ];

    public static TheoryData<CheckRow> Timeless =>
    [
        OfClaim(
            "changed before it was recorded", """ "recorded": "2025-01-02T00:00:00Z", "modified": "2025-01-01T23:59:59Z" """,
            "FT0311 $.claims[0].modified 2025-01-01T23:59:59Z"),
        OfClaim("changed when it was recorded", """ "recorded": "2025-01-02T00:00:00Z", "modified": "2025-01-02T01:00:00+01:00" """),
        OfClaim(
            "checked before it was recorded", """ "recorded": "2025-01-02T00:00:00Z", "checked": "2024-01-02T00:00:00Z" """,
            "FT0311 $.claims[0].checked 2024-01-02T00:00:00Z"),
        OfClaim("checked and never recorded", """ "checked": "2024-01-02T00:00:00Z" """),
        OfSource("published in the future, at no time of the check", """ "title": "S", "published": "9999" """),
        OfClaim("expired, at no time of the check", """ "expires": "1999", "checked": "1999-01-01T00:00:00Z", "checkEvery": "P1D" """),
    ];

    [Theory, MemberData(nameof(Timely)), MemberData(nameof(Timeless))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    [Fact]
    public void Set_that_changed_before_it_was_created_is_found() =>
        (ClaimSet.Empty with { Created = Now, Modified = Now - Duration.FromSeconds(1) }).Check()
            .Select(problem => $"{problem.Code} {problem.Path}").Should().Equal("FT0311 $.modified");

    private static CheckRow Source(string why, string members, params string[] finds) =>
        OfSource(why, $$""" "title": "S", {{members}} """, finds) with { At = Now };

    private static CheckRow Claimed(string why, string members, params string[] finds) => OfClaim(why, members, finds) with { At = Now };
}
