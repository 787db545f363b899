using FactTracker.Analysis;
using NodaTime;
using static FactTracker.Tests.Analysis.Staleness.StaleRow;

namespace FactTracker.Tests.Analysis.Staleness;

/// <summary>Newer claims, newer editions, and sources that do not hold any more what was cited.</summary>
public sealed class SuccessionTests
{
    private const string AsOf = "2025-06-15";

    public static TheoryData<StaleRow> Claims =>
    [
        Current("a later year", "2023", "2024", "", "c NewerClaim 2024-01-01"),
        Current("the same year", "2024", "2024", ""),
        Current("a month of the same year", "2024", "2024-05", ""),
        Current("an overlapping time that lasts longer", "2023/2024", "2024/2025", "", "c NewerClaim? 2024-01-01"),
        Current("a later year that has not begun", "2024", "2026", ""),
        Current("a later year of another place", "2023", "2024", """ "place": "Bern" """),
        Current("a later year of another subject", "2023", "2024", """ "subject": "Bern" """),
        Current("a later year of another property", "2023", "2024", """ "property": "mean rent" """),
        Current("a later year of others who were asked", "2023", "2024", """ "qualifiers": { "among": "students" } """),
        Current("a prediction for a later year", "2023", "2024", """ "modality": "predicted" """),
        Current("a later year under a condition", "2023", "2024", """ "condition": "if it is built" """),
        Current("a later year that is simply asserted", "2023", "2024", """ "modality": "asserted" """, "c NewerClaim 2024-01-01"),
        Current("a later year that was retracted", "2023", "2024", """ "status": "retracted" """),
        Current("a later year in another language", "2023", "2024", """ "subject": { "text": "Basel", "language": "de" } """,
            "c NewerClaim 2024-01-01"),
        Current("a time that is still going on", "2020/..", "2024", ""),
        Current("an unknown time", "/", "2024", ""),
        Current("a later year, and no rule", "2023", "2024", "") with { Policy = "{}" },
        Current("a later year, and a rule for another property", "2023", "2024", "") with
        {
            Policy = Rule(""" "current": true, "property": "mean rent" """),
        },
        Current("a later year, and an exception", "2023", "2024", "") with
        {
            Policy = """{ "rules": [{ "property": "median rent", "current": false }, { "current": true }] }""",
        },
        Related("a claim that supersedes it", "supersedes", "", "c NewerClaim"),
        Related("a claim that corrects it", "corrects", """ "recorded": "2025-06-01T00:00:00Z" """, "c NewerClaim 2025-06-01"),
        Related("a claim that supports it", "supports", ""),
        Related("a claim that supersedes it, recorded later", "supersedes", """ "recorded": "2025-07-01T00:00:00Z" """),
        Related("a claim that supersedes it, but no longer stands", "supersedes", """ "status": "refuted" """),
        OfClaim("a claim that supersedes itself", AsOf, """ "relations": [{ "type": "supersedes", "claim": "c" }] """),
    ];

    public static TheoryData<StaleRow> Editions =>
    [
        Edition("the next of a yearly report", """ "title": "Rents 2024" """, "c NewerEdition 2024-12-31"),
        Edition("a report of the same year", """ "title": "Rents 2024", "published": "2023" """),
        Edition("a report that may be later", """ "title": "Rents", "published": "2023/2024" """),
        Edition("an older report", """ "title": "Rents 2019", "published": "2019" """),
        Edition("a report that is not published yet", """ "title": "Rents 2025", "published": "2026" """),
        Edition("another report", """ "title": "Wages 2024" """),
        Edition("a report of another publisher", """ "title": "Rents 2024", "publisher": "Somebody" """),
        Edition("a survey of that title", """ "title": "Rents 2024", "kind": "survey" """),
        Edition("another report of the same series", """ "title": "How we live", "identifiers": { "series": "rents" } """,
            "c NewerEdition 2024-12-31"),
        Edition("a report of another series", """ "title": "Rents 2024", "identifiers": { "series": "other" } """),
        Edition("the next report, which is cited, too", """ "title": "Rents 2024" """) with
        {
            Claims = Claim("c", """ "citations": ["r", "n"] """),
        },
        Edition("the next report, which refutes it", """ "title": "Rents 2024" """, "c NewerEdition 2024-12-31") with
        {
            Claims = Claim("c", """ "citations": ["r", { "source": "n", "stance": "refutes" }] """),
        },
        Edition("the next report, and no rule", """ "title": "Rents 2024" """) with { Policy = "{}" },
        Edition("both have only numbers for titles", """ "title": "2024" """) with
        {
            Sources = """
                { "id": "r", "title": "2023", "publisher": "City", "published": "2023" },
                { "id": "n", "title": "2024", "publisher": "City", "published": "2024" }
                """,
        },
        Edition("nobody says who published either", """ "title": "Rents 2024" """) with
        {
            Sources = """{ "id": "r", "title": "Rents 2023", "published": "2023" }, { "id": "n", "title": "Rents 2024", "published": "2024" }""",
        },
    ];

    public static TheoryData<StaleRow> Faults =>
    [
        Fault("a retracted source", """ "status": "retracted" """, """ "s" """, "c SourceRetracted"),
        Fault("a withdrawn source", """ "status": "withdrawn" """, """ "s" """, "c SourceWithdrawn"),
        Fault("a corrected source", """ "status": "corrected" """, """ "s" """, "c SourceCorrected"),
        Fault("a source in an unknown state", """ "status": "asleep" """, """ "s" """),
        Fault("a retracted source that only mentions it", """ "status": "retracted" """, """ { "source": "s", "stance": "mentions" } """),
        Fault("a retracted source, cited twice", """ "status": "retracted" """, """ "s", "s" """, "c SourceRetracted"),
        Fault("an article based on a retracted source", """ "status": "retracted" """, """ "b" """, "c SourceRetracted?"),
        Fault("an article in a circle that leads to a retracted source", """ "status": "retracted" """, """ "x" """, "c SourceRetracted?"),
        Fault("an article that speaks of its own knowledge here", """ "status": "retracted" """, """ { "source": "b", "basedOn": [] } """),
        Fault("an article that rests on it here", """ "status": "retracted" """, """ { "source": "o", "basedOn": ["s"] } """,
            "c SourceRetracted?"),
        Fault("a retracted source itself, cited with its basis", """ "status": "retracted" """, """ "s", "b" """, "c SourceRetracted"),
        Fault("a retracted source itself, after one that rests on it here", """ "status": "retracted" """,
            """ { "source": "o", "basedOn": ["s"] }, "s" """, "c SourceRetracted"),
        Fault("a corrected source, taken into account", """ "status": "corrected", "modified": "2025-01-01T00:00:00Z" """,
            """ "s" """) with { Claims = Claim("c", """ "citations": ["s"], "checked": "2025-02-01T00:00:00Z" """) },
        Fault("a source corrected after the last check", """ "status": "corrected", "modified": "2025-03-01T00:00:00Z" """,
            """ "s" """, "c SourceCorrected") with { Claims = Claim("c", """ "citations": ["s"], "checked": "2025-02-01T00:00:00Z" """) },
        Fault("a retracted source, which no check settles", """ "status": "retracted", "modified": "2025-01-01T00:00:00Z" """,
            """ "s" """, "c SourceRetracted") with { Claims = Claim("c", """ "citations": ["s"], "checked": "2025-02-01T00:00:00Z" """) },
        Fault("a corrected source, which the policy allows", """ "status": "corrected" """, """ "s" """) with
        {
            Policy = """{ "sources": "retracted" }""",
        },
        Hashed("two records of one address, the later with another hash", "2024-01-01", "bb", "2025-01-01", "c EvidenceChanged 2025-01-01"),
        Hashed("two records of one address with one hash", "2024-01-01", "AA", "2025-01-01"),
        Hashed("the cited record is the later", "2025-01-01", "bb", "2024-01-01"),
        Hashed("it is not known which is later", "2024", "bb", "2024-05", "c EvidenceChanged?"),
    ];

    [Theory]
    [MemberData(nameof(Claims)), MemberData(nameof(Editions)), MemberData(nameof(Faults))]
    public void Row_finds_what_it_names(StaleRow row) => row.Verify();

    [Fact]
    public void Changes_known_from_elsewhere_count()
    {
        var set = Fault("", "", """ "b" """).ToSet();
        var day = new LocalDate(2025, 6, 1);

        NamesOf(set.StaleAt(ToInstant(AsOf), null, [new EvidenceChange("b") { Since = day }])).Should()
            .Equal("c EvidenceChanged 2025-06-01");
        NamesOf(set.StaleAt(ToInstant(AsOf), null, [new EvidenceChange("s") { Since = day }])).Should()
            .Equal("c EvidenceChanged? 2025-06-01");
        NamesOf(set.StaleAt(ToInstant(AsOf), null, [new EvidenceChange("b") { Claim = "other" }])).Should().BeEmpty();
        NamesOf(set.StaleAt(ToInstant(AsOf), null, [new EvidenceChange("none")])).Should().BeEmpty();
    }

    private static StaleRow Current(string why, string when, string later, string members, params string[] finds) => new(
        why, AsOf, Rule(""" "current": true """), "",
        $$"""
        { "id": "c", "subject": "Basel", "property": "median rent", "value": 1, "when": "{{when}}" },
        { {{With(""" "subject": "Basel", "property": "median rent" """, members)}} "id": "d", "value": 2, "when": "{{later}}" }
        """, finds);

    // The members of the default, but for those that are given.
    private static string With(string defaults, string members)
    {
        var kept = defaults.Split(',').Where(member => !members.Contains(member.Split(':')[0].Trim(), StringComparison.Ordinal));
        return string.Concat(kept.Append(members).Where(text => text.Trim().Length > 0).Select(text => $"{text},"));
    }

    private static StaleRow Related(string why, string type, string members, params string[] finds) => new(
        why, AsOf, "{}", "",
        $$"""{ "id": "c", "text": "C" }, { {{With("", members)}} "id": "d", "text": "D", "relations": [{ "type": "{{type}}", "claim": "c" }] }""",
        finds);

    private static StaleRow Edition(string why, string members, params string[] finds) => new(
        why, AsOf, Rule(""" "editions": true """),
        $$"""
        { "id": "r", "kind": "report", "title": "Rents 2023", "publisher": "City", "published": "2023"{{(members.Contains("series", StringComparison.Ordinal) ? ", \"identifiers\": { \"series\": \"rents\" }" : "")}} },
        { {{With(""" "kind": "report", "publisher": "City", "published": "2024" """, members)}} "id": "n" }
        """,
        Claim("c", """ "citations": ["r"] """), finds);

    private static StaleRow Fault(string why, string members, string citations, params string[] finds) => new(
        why, AsOf, "{}",
        $$"""
        { {{With("", members)}} "id": "s", "title": "S" }, { "id": "b", "title": "B", "basedOn": ["s"] }, { "id": "o", "title": "O" },
        { "id": "x", "title": "X", "basedOn": ["y"] }, { "id": "y", "title": "Y", "basedOn": ["x", "b"] }
        """,
        Claim("c", $$""" "citations": [{{citations}}] """), finds);

    private static StaleRow Hashed(string why, string accessed, string hash, string other, params string[] finds) => new(
        why, AsOf, "{}",
        $$"""
        { "id": "s", "title": "S", "url": "https://example.org/", "accessed": "{{accessed}}", "hash": { "md5": "aa" } },
        { "id": "t", "title": "T", "url": "https://example.org/", "accessed": "{{other}}", "hash": { "md5": "{{hash}}" } }
        """,
        Claim("c", """ "citations": ["s"] """), finds);
}
