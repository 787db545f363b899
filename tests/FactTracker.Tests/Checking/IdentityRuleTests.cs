using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

public sealed class IdentityRuleTests
{
    private const string Two = """{ "id": "fom-2024", "title": "A" }, { "id": "note", "title": "B" }""";

    public static TheoryData<CheckRow> References =>
    [
        Of(
            "a source misspelt by one letter", Two, Claim("c", """ "citations": ["fom-2023"] """),
            "FT0203 $.claims[0].citations[0].source fom-2023"),
        Of(
            "the second citation", Two, Claim("c", """ "citations": ["note", "nobody"] """),
            "FT0203 $.claims[0].citations[1].source nobody"),
        Of("every citation is known", Two, Claim("c", """ "citations": ["note", "fom-2024"] """)),
        Of("a citation may point forward", """{ "id": "a", "title": "A", "basedOn": ["b"] }, { "id": "b", "title": "B" }""", ""),
        Of("a global id may lead out", Two, Claim("c", """ "citations": ["https://example.org/x#1", "urn:isbn:1"] """),
            "FT0204 $.claims[0].citations[0].source https://example.org/x#1", "FT0204 $.claims[0].citations[1].source urn:isbn:1"),
        Of("a global id of the set", """{ "id": "urn:x", "title": "A" }""", Claim("c", """ "citations": ["urn:x"] """)),
        Of(
            "a claim is no source", Two, Claim("d", """ "citations": ["c"] """) + "," + """{ "id": "c", "text": "T" }""",
            "FT0203 $.claims[0].citations[0].source c"),
        Of(
            "a source is no claim", Two, Claim("c", """ "relations": [{ "type": "supports", "claim": "note" }] """),
            "FT0203 $.claims[0].relations[0].claim note"),
        Of(
            "a claim that is not there", Two, Claim("c", """ "relations": [{ "type": "supports", "claim": "d" }] """),
            "FT0203 $.claims[0].relations[0].claim d"),
        Of("what a source draws on", """{ "id": "a", "title": "A", "basedOn": ["b"] }""", "", "FT0203 $.sources[0].basedOn[0].source b"),
        Of("what a citation draws on", Two, Claim("c", """ "citations": [{ "source": "note", "basedOn": ["fom-2024", "x"] }] """),
            "FT0203 $.claims[0].citations[0].basedOn[1].source x"),
        Of("the whole of a source", """{ "id": "a", "title": "A", "partOf": "b" }""", "", "FT0203 $.sources[0].partOf b"),
        OfClaim("the id of an agent is free", """ "claimant": { "name": "N", "id": "n" } """),
    ];

    public static TheoryData<CheckRow> Selves =>
    [
        OfSource("a source based on itself", """ "title": "S", "basedOn": ["s"] """, "FT0206 $.sources[0].basedOn[0].source s"),
        OfSource("a source part of itself", """ "title": "S", "partOf": "s" """, "FT0206 $.sources[0].partOf s"),
        OfSource("based on nothing else", """ "title": "S", "basedOn": [] """),
        OfClaim(
            "a claim that supports itself", """ "relations": [{ "type": "supports", "claim": "c" }] """,
            "FT0206 $.claims[0].relations[0].claim c"),
        OfClaim("a claim that succeeds itself is no circle beside", """ "relations": [{ "type": "supersedes", "claim": "c" }] """,
            "FT0206 $.claims[0].relations[0].claim c"),
        OfClaim("a citation that has its source draw on itself", """ "citations": [{ "source": "s", "basedOn": ["s"] }] """,
            "FT0206 $.claims[0].citations[0].basedOn[0].source s"),
    ];

    public static TheoryData<CheckRow> Circles =>
    [
        Of(
            "two sources based on each other",
            """{ "id": "a", "title": "A", "basedOn": ["b"] }, { "id": "b", "title": "B", "basedOn": ["a"] }""", "",
            "FT0205 $.sources[1].basedOn[0].source a"),
        Of("two ways to one origin", """
            { "id": "a", "title": "A", "basedOn": ["b", "c"] }, { "id": "b", "title": "B", "basedOn": ["d"] },
            { "id": "c", "title": "C", "basedOn": ["d"] }, { "id": "d", "title": "D" }
            """, ""),
        Of("two circles through one source are two", """
            { "id": "a", "title": "A", "basedOn": ["b", "c"] }, { "id": "b", "title": "B", "basedOn": ["a"] }, { "id": "c", "title": "C", "basedOn": ["a"] }
            """, "", "FT0205 $.sources[1].basedOn[0].source a", "FT0205 $.sources[2].basedOn[0].source a"),
        Of(
            "parts of each other", """{ "id": "a", "title": "A", "partOf": "b" }, { "id": "b", "title": "B", "partOf": "a" }""", "",
            "FT0205 $.sources[1].partOf a"),
        Of(
            "basedOn one way and partOf the other",
            """{ "id": "a", "title": "A", "partOf": "b" }, { "id": "b", "title": "B", "basedOn": ["a"] }""", ""),
        Of("claims derived from each other", "", Related("a", "derivedFrom", "b") + "," + Related("b", "derivedFrom", "a"),
            "FT0205 $.claims[1].relations[0].claim a"),
        Of(
            "claims that contradict each other do so both ways", "",
            Related("a", "contradicts", "b") + "," + Related("b", "contradicts", "a")),
        Of("three claims in a circle of supersedes", "",
            Related("a", "supersedes", "b") + "," + Related("b", "supersedes", "c") + "," + Related("c", "supersedes", "a"),
            "FT0205 $.claims[2].relations[0].claim a"),
    ];

    [Theory, MemberData(nameof(References)), MemberData(nameof(Selves)), MemberData(nameof(Circles))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    [Fact]
    public void Second_record_of_an_id_is_found_in_a_set_built_in_code()
    {
        var set = new ClaimSet
        {
            Sources = [new Source("a") { Title = "A" }, new Source("a") { Title = "A" }],
            Claims = [new Claim("b") { Text = "B" }, new Claim("b") { Text = "B" }, new Claim("a") { Text = "A" }],
        };

        set.Check().Select(problem => $"{problem.Code} {problem.Path}").Should().Equal(
            "FT0202 $.sources[1].id", "FT0202 $.claims[1].id", "FT0202 $.claims[2].id");
    }

    [Fact]
    public void Records_and_references_without_an_id_are_found_in_a_set_built_in_code()
    {
        var set = new ClaimSet
        {
            Sources = [new Source(default(SourceId)) { Title = "A" }],
            Claims = [new Claim("c") { Text = "T", Relations = [new Relation(RelationType.Supports, default)] }],
        };

        set.Check().Select(problem => $"{problem.Code} {problem.Path}").Should()
            .Equal("FT0201 $.sources[0].id", "FT0201 $.claims[0].relations[0].claim");
    }

    private static string Related(string id, string type, string other) =>
        Claim(id, $$""" "relations": [{ "type": "{{type}}", "claim": "{{other}}" }] """);
}
