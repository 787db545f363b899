using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

public sealed class CitationRuleTests
{
    private static readonly string Sha256 = new('a', 64);

    public static TheoryData<CheckRow> Rows =>
    [
        OfSource("no scheme", """ "url": "www.example.org" """, "FT0603 $.sources[0].url www.example.org"),
        OfSource("another scheme", """ "url": "ftp://example.org" """, "FT0603 $.sources[0].url ftp://example.org"),
        OfSource("a blank", """ "url": "https://example.org/a b" """, "FT0603 $.sources[0].url https://example.org/a b"),
        OfSource(
            "a percent sign that begins no code", """ "url": "https://example.org/100%" """,
            "FT0603 $.sources[0].url https://example.org/100%"),
        OfSource("codes and letters of another script", """ "url": "https://example.org/a%20b/новости?q=%D0%B0#é" """),
        OfSource("plain http", """ "url": "http://example.org" """),
        OfSource(
            "an archived copy", """ "title": "S", "archived": [{ "url": "https://example.org" }, { "url": "/x" }] """,
            "FT0603 $.sources[0].archived[1].url /x"),
        OfClaim("a review", """ "reviews": [{ "url": "x" }] """, "FT0603 $.claims[0].reviews[0].url x"),
        OfClaim(
            "a quote of nothing", """ "citations": [{ "source": "s", "quote": { "exact": "" } }] """,
            "FT0604 $.claims[0].citations[0].quote.exact"),
        OfClaim("a quote of something", """ "citations": [{ "source": "s", "quote": { "exact": "65" } }] """),
        OfSource("a digest cut short", """ "title": "S", "hash": { "sha256": "abcd" } """, "FT0606 $.sources[0].hash.sha256 abcd"),
        OfSource(
            "a digest that is no number", $$""" "title": "S", "hash": { "sha256": "{{Sha256[..63]}}g" } """,
            $"FT0606 $.sources[0].hash.sha256 {Sha256[..63]}g"),
        OfSource("a whole digest", $$""" "title": "S", "hash": { "sha256": "{{Sha256}}" } """),
        OfSource(
            "an algorithm with a hyphen", $$""" "title": "S", "hash": { "sha-256": "{{Sha256}}" } """,
            $"FT0606 $.sources[0].hash['sha-256'] {Sha256}"),
        OfSource("an algorithm not known here", """ "title": "S", "hash": { "blake3": "ab" } """),
    ];

    [Theory, MemberData(nameof(Rows))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    [Fact]
    public void Number_that_is_on_neither_Admiralty_scale_is_found_in_a_set_built_in_code()
    {
        var set = new ClaimSet
        {
            Sources =
            [
                new Source("a") { Title = "A", Reliability = (Reliability)6 },
                new Source("b") { Title = "B", Reliability = Reliability.CannotBeJudged }
            ],
            Claims = [new Claim("c")
            {
                Text = "T",
                Citations = [new Citation("a") { Credibility = 0 }, new Citation("b") { Credibility = Credibility.CannotBeJudged }]
            }],
        };

        set.Check().Select(problem => $"{problem.Code} {problem.Path} {problem.Value}").Should().Equal(
            "FT0601 $.sources[0].reliability 6", "FT0602 $.claims[0].citations[0].credibility 0");
    }
}
