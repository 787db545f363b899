using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

public sealed class WordRuleTests
{
    public static TheoryData<CheckRow> Rows =>
    [
        OfSource("a kind", """ "title": "S", "kind": "poll" """, "FT0702 $.sources[0].kind poll"),
        Of("a relation", "", Claim("c", """ "relations": [{ "type": "likes", "claim": "d" }] """) + "," + """{ "id": "d", "text": "D" }""",
            "FT0702 $.claims[0].relations[0].type likes"),
        OfClaim("a verdict", """ "reviews": [{ "verdict": "so-so" }] """, "FT0702 $.claims[0].reviews[0].verdict so-so"),
        OfClaim("a verdict on media", """ "reviews": [{ "verdict": "StagedContent" }] """),
        OfClaim(
            "a stance", """ "citations": [{ "source": "s", "stance": "suports" }] """, "FT0701 $.claims[0].citations[0].stance suports"),
        OfClaim("a modality among others", """ "modality": ["reported", "rumoured"] """, "FT0701 $.claims[0].modality[1] rumoured"),
        OfClaim("a rank in another case", """ "rank": "Preferred" """, "FT0701 $.claims[0].rank Preferred"),
        OfClaim("a status", """ "status": "open" """, "FT0701 $.claims[0].status open"),
        OfClaim(
            "an approximation", """ "value": { "amount": 1, "approximation": "roughly" } """,
            "FT0701 $.claims[0].value[0].approximation roughly"),
        OfClaim("a way to draw on a source", """ "citations": [{ "source": "s", "basedOn": [{ "source": "t", "how": "copies" }] }] """,
            "FT0203 $.claims[0].citations[0].basedOn[0].source t", "FT0701 $.claims[0].citations[0].basedOn[0].how copies"),
        OfClaim("listed words", """ "rank": "preferred", "status": "disputed", "modality": "inferred" """),
        OfSource("a language of a source", """ "title": "S", "language": "english!" """, "FT0703 $.sources[0].language english!"),
        OfClaim("a language of a value", """ "value": { "text": "x", "language": "e" } """, "FT0703 $.claims[0].value[0].language e"),
        OfClaim(
            "a language of a quote", """ "citations": [{ "source": "s", "quote": { "exact": "x", "language": "e" } }] """,
            "FT0703 $.claims[0].citations[0].quote.language e"),
        OfClaim(
            "a language translated into", """ "translations": { "de": { "text": "x" }, "d_e": { "text": "x" } } """,
            "FT0703 $.claims[0].translations.d_e d_e"),
        OfClaim(
            "a language of an entity's label",
            """ "subject": { "entity": "e", "label": "E", "translations": { "x": { "label": "F" } } } """,
            "FT0703 $.claims[0].subject[0].translations.x x"),
        OfClaim("a tag with script and region", """ "language": "zh-Hant-TW" """),
    ];

    [Theory, MemberData(nameof(Rows))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    [Fact]
    public void Language_of_the_set_is_checked() =>
        new ClaimSet { Language = "e" }.Check().Select(problem => $"{problem.Code} {problem.Path}").Should().Equal("FT0703 $.language");
}
