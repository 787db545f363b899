using FactTracker.Serialization;

namespace FactTracker.Cli.Tests;

public sealed class ForeignFormatTests
{
    private const string Review = """
        { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://a.example/1", "claimReviewed": "The moon is cheese",
          "reviewRating": { "@type": "Rating", "ratingValue": 9, "bestRating": 5, "worstRating": 1, "alternateName": "Faux" } }
        """;

    [Fact]
    public async Task A_page_becomes_a_claim_set_and_a_claim_set_reviews()
    {
        using var folder = new Folder();
        var page = folder.Write("page.html", $"<!doctype html><script type=\"application/ld+json\">{Review}</script>");

        (await CommandRun.Of("convert", page, folder["out.claims.json"])).Code.Should().Be(0);
        (await CommandRun.Of("convert", folder["out.claims.json"], folder["reviews.json"], "--to", "claimreview")).Code.Should().Be(0);
        (await CommandRun.Of("convert", folder["reviews.json"], folder["again.claims.json"])).Code.Should().Be(0);

        ClaimSetReader.ReadFile(folder["out.claims.json"]).Set.Claims[0].Reviews[0].Verdict.Should().Be(Verdict.False);
        ClaimSetReader.ReadFile(folder["again.claims.json"]).Set.Should().Be(ClaimSetReader.ReadFile(folder["out.claims.json"]).Set);
    }

    [Fact]
    public async Task Reviews_are_checked_as_they_are()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("check", folder.Write("reviews.json", Review));

        run.Code.Should().Be(0);
        run.Out.Should().Contain("reviews.json:1:1: warning FT0406");
    }

    [Fact]
    public async Task An_answer_of_the_API_is_recognised()
    {
        using var folder = new Folder();
        var answer = folder.Write(
            "answer.json",
            """{ "claims": [ { "text": "x", "claimReview": [ { "url": "https://a.example/", "textualRating": "Falsch" } ] } ] }""");

        (await CommandRun.Of("list", answer)).Out.Should().Contain("x");
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task What_a_review_has_no_place_for_is_told_and_strict_refuses_it(bool strict, int code)
    {
        using var folder = new Folder();
        var run = await CommandRun.Of([
            "convert",
            folder.Write("a.json", Sets.Friendly),
            folder["b.jsonld"],
            "--to",
            "claimreview",
            .. strict ? ["--strict"] : Array.Empty<string>()
        ]);

        run.Code.Should().Be(code);
        run.Error.Should().Contain("FT0904").And.Contain("$.claims[0].subject");
        File.Exists(folder["b.jsonld"]).Should().Be(!strict);
    }
}
