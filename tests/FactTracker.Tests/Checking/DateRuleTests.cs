using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

public sealed class DateRuleTests
{
    private const string Report = """{ "id": "s", "title": "S", "published": "2024-05" }""";

    public static TheoryData<CheckRow> Sources =>
    [
        OfSource("archived before it was published", Archived("2024-05-03", "2024-05-01"), "FT0305 $.sources[0].archived[0].at 2024-05-01"),
        OfSource("archived the day before, which is the same day elsewhere", Archived("2024-05-02", "2024-05-01")),
        OfSource("archived the day before at a time", Archived("2024-05-02T01:00:00+09:00", "2024-05-01T22:00:00Z")),
        OfSource("archived the same day", Archived("2024-05-02", "2024-05-02")),
        OfSource("archived some time in the month it was published", Archived("2024-05-20", "2024-05")),
        OfSource("published about then", Archived("2024-05-02~", "2024-05-01")),
        OfSource("archived perhaps then", Archived("2024-05-02", "2024-05-01?")),
        OfSource("archived before a span that is open at its start", Archived("../2024", "2000")),
        OfSource(
            "archived at a time not known",
            """ "title": "S", "published": "2024", "archived": [{ "url": "https://example.org", "at": { "unknown": true } }] """),
        OfSource(
            "looked up before it was published", """ "title": "S", "published": "2024", "accessed": "2023-12-30" """,
            "FT0306 $.sources[0].accessed 2023-12-30"),
        OfSource("looked up on New Year's Eve", """ "title": "S", "published": "2024", "accessed": "2023-12-31" """),
        OfSource("looked up in the year it was published", """ "title": "S", "published": "2024", "accessed": "2024-01-01" """),
        Of("archived too early as cited", Report, Cited(""" "archived": [{ "url": "https://example.org", "at": "2024-03" }] """),
            "FT0305 $.claims[0].citations[0].archived[0].at 2024-03"),
        Of("archived in time as cited", Report, Cited(""" "archived": [{ "url": "https://example.org", "at": "2024" }] """)),
        Of(
            "looked up too early as cited", Report, Cited(""" "accessed": "2024-04-29" """),
            "FT0306 $.claims[0].citations[0].accessed 2024-04-29"),
        Of("looked up in time as cited", Report, Cited(""" "accessed": "2024-05-01" """)),
    ];

    public static TheoryData<CheckRow> Claims =>
    [
        Of("about a time after its source", Report, About("2025"), "FT0307 $.claims[0].when 2025"),
        Of("about the day after its source", """{ "id": "s", "title": "S", "published": "2024-05-01" }""", About("2024-05-02")),
        Of("about the second day after", """{ "id": "s", "title": "S", "published": "2024-05-01" }""", About("2024-05-03"),
            "FT0307 $.claims[0].when 2024-05-03"),
        Of("about the year of its source", Report, About("2024")),
        Of("about a time from before to after its source", Report, About("2020/2030")),
        Of("about an open time from before its source on", Report, About("2022/..")),
        Of("about an open time after its source", Report, About("2025/.."), "FT0307 $.claims[0].when 2025/.."),
        Of("about some time after its source", Report, About("2025~")),
        Of("a prediction", Report, About("2025", """ "modality": "predicted", """)),
        Of("a possibility among others", Report, About("2025", """ "modality": ["inferred", "possible"], """)),
        Of("an inference", Report, About("2025", """ "modality": "inferred", """), "FT0307 $.claims[0].when 2025"),
        Of("a source that refutes it", Report, Claim("c", """ "when": "2025", "citations": [{ "source": "s", "stance": "refutes" }] """)),
        Of("one source of two is enough", Report + """, { "id": "t", "title": "T", "published": "2026" }""",
            Claim("c", """ "when": "2025", "citations": ["t", "s"] """), "FT0307 $.claims[0].when 2025"),
        Of(
            "said after the source that has it", Report,
            Claim("c", """ "stated": "2025", "citations": [{ "source": "s", "stance": "states" }] """),
            "FT0307 $.claims[0].stated 2025"),
        Of(
            "said before the source that has it", Report,
            Claim("c", """ "stated": "2023", "citations": [{ "source": "s", "stance": "states" }] """)),
        OfClaim(
            "expires before it is recorded", """ "recorded": "2025-09-20T00:00:00Z", "expires": "2025-09-18" """,
            "FT0309 $.claims[0].expires 2025-09-18"),
        OfClaim("expires the day before, which is the same day elsewhere", """ "recorded": "2025-09-20T00:00:00Z", "expires": "2025-09-19" """),
        OfClaim("expires in the month it is recorded", """ "recorded": "2025-09-20T00:00:00Z", "expires": "2025-09" """),
        OfClaim("expires at a time not known", """ "recorded": "2025-09-20T00:00:00Z", "expires": { "unknown": true } """),
    ];

    [Theory, MemberData(nameof(Sources)), MemberData(nameof(Claims))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    private static string Archived(string published, string at) =>
        $$""" "title": "S", "published": "{{published}}", "archived": [{ "url": "https://example.org", "at": "{{at}}" }] """;

    private static string Cited(string members) => Claim("c", $$""" "citations": [{ "source": "s", {{members}} }] """);

    private static string About(string when, string members = "") =>
        Claim("c", $$""" "when": "{{when}}", {{members}} "citations": ["s"] """);
}
