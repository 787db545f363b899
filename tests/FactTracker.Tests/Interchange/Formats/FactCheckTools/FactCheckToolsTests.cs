using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.FactCheckTools;

public sealed class FactCheckToolsTests
{
    // In the form the reference of the API gives.
    private const string Answer = """
        {
          "claims": [
            {
              "text": "The moon is cheese", "claimant": "A Baker", "claimDate": "2024-05-01T00:00:00Z",
              "claimReview": [
                { "publisher": { "name": "A Checker", "site": "check.example" }, "url": "https://check.example/moon", "title": "No cheese",
                  "reviewDate": "2024-05-02T00:00:00Z", "textualRating": "Faux", "languageCode": "fr" },
                { "publisher": { "site": "b.example" }, "url": "https://b.example/moon", "textualRating": "Pure nonsense", "extra": [1] }
              ]
            },
            { "text": "Unreviewed" }
          ],
          "nextPageToken": "CAo"
        }
        """;

    private const string Pages = """
        { "claimReviewMarkupPages": [ { "name": "pages/1", "pageUrl": "https://c.example/p", "publishDate": "2024-05-03", "claimReviewAuthor": { "name": "C", "imageUrl": "i" },
          "claimReviewMarkups": [ { "url": "https://c.example/p#1", "claimReviewed": "X", "claimDate": "2024", "claimLocation": "Rome", "claimFirstAppearance": "https://x.example/1",
            "claimAppearances": ["https://x.example/1", "https://x.example/2"], "claimAuthor": { "name": "Y", "sameAs": "https://y.example/", "jobTitle": "poet" },
            "rating": { "textualRating": "Mostly false", "ratingValue": 2, "worstRating": 1, "bestRating": 5, "ratingExplanation": "e" } } ], "versionId": "v" } ] }
        """;

    [Fact]
    public async Task A_claim_has_its_reviews_with_the_verdicts_of_their_words()
    {
        var set = (await ReadAsync(Answer)).Set;

        var claim = set.Claims[0];
        (claim.Text, claim.Claimant.Single!.Name, claim.Stated).Should()
            .Be(("The moon is cheese", "A Baker", (DateStatement)"2024-05-01T00:00:00Z"));
        claim.Reviews[0].Should().BeEquivalentTo(new Review
        {
            Author = new Agent("A Checker", "check.example"), Url = "https://check.example/moon", Title = "No cheese",
            Published = "2024-05-02T00:00:00Z", Language = "fr",
            Rating = new Rating { Label = "Faux" }, Verdict = Verdict.False,
            Extensions = Extensions.Empty.With("facttracker:verdictWords", RawJson.Parse("\"facttracker-verdict-words-1\"", null)),
        });
        (claim.Reviews[1].Verdict, claim.Reviews[1].Author!.Id, claim.Reviews[1].Extensions["factcheck:extra"]).Should()
            .Be((null, "b.example", (RawJson?)RawJson.Parse("[1]", null)));
        set.Claims[1].Reviews.Should().BeEmpty();
        set.Extensions["factcheck:nextPageToken"].ToString().Should().Be("\"CAo\"");
    }

    [Fact]
    public async Task Several_answers_in_a_list_are_one_set_and_a_claim_in_two_is_one()
    {
        var import = await ReadAsync($"[{Answer},{Answer.Replace("Faux", "Vrai", StringComparison.Ordinal)}]");

        import.Check().Where(problem => problem.Severity == Severity.Error).Should().BeEmpty();
        import.Set.Claims.Select(claim => claim.Reviews.Count).Should().Equal(3, 0);
    }

    [Theory]
    [InlineData("""{"claimant":"A"}""", """{"claimant":"B"}""", 2, "no words at all")]
    [InlineData(
        """{"claimReview":[{"url":"https://a.example/"}]}""", """{"claimReview":[{"url":"https://b.example/"}]}""", 2,
        "no words and no claimant, but reviews of two pages")]
    [InlineData("""{"text":"x","claimDate":"2023"}""", """{"text":"x","claimDate":"2024"}""", 2, "said twice")]
    [InlineData("""{"text":"x","lang":"en"}""", """{"text":"x","lang":"de"}""", 2, "what is kept differs")]
    [InlineData("""{"text":"x","claimDate":"2023"}""", """{"text":"x","lang":"de"}""", 1, "each tells what the other leaves out")]
    [InlineData(
        """{"claimReview":[{"url":"https://a.example/"}]}""", """{"claimReview":[{"url":"https://a.example/"}]}""", 1,
        "the same in every letter")]
    public async Task Claims_are_one_only_where_nothing_is_lost_by_it(string first, string second, int claims, string why)
    {
        var import = await ReadAsync($$"""[{"claims":[{{first}}]},{"claims":[{{second}},{{first}}]}]""");

        import.Set.Claims.Should().HaveCount(claims, why);
        import.Check().Should().NotContain(problem => problem.Code == "FT0104", why);
    }

    [Fact]
    public async Task A_search_by_image_has_its_claims_one_deeper() =>
        (await ReadAsync(
            $"{{\"results\":[{{\"claim\":{Answer[(Answer.IndexOf('[', StringComparison.Ordinal) + 1)..Answer.IndexOf("{ \"text\": \"Unrev", StringComparison.Ordinal)].Trim().TrimEnd(',')}}}]}}"))
            .Set.Claims.Should().ContainSingle().Which.Reviews.Should().HaveCount(2);

    [Fact]
    public async Task A_listing_of_pages_gives_a_claim_for_each_markup()
    {
        var import = await ReadAsync(Pages);
        var claim = import.Set.Claims.Should().ContainSingle().Subject;

        import.Check().Should().BeEmpty();
        (claim.Text, claim.Place, claim.Claimant.Single!.Role).Should().Be(("X", (ClaimValue)"Rome", "poet"));
        claim.Citations.Select(citation => citation.Source.Text).Should().Equal("https://x.example/1", "https://x.example/2");
        var review = claim.Reviews.Single!;
        (review.Verdict, review.Rating!.Value, review.Url!.Value.Text, review.Author!.Name).Should()
            .Be((Verdict.MostlyFalse, 2m, "https://c.example/p#1", "C"));
        review.Rating.Extensions.Should().ContainSingle(extension => extension.Name == "factcheck:ratingExplanation");
        review.Extensions.Select(extension => extension.Name).Should().Contain(["factcheck:name", "factcheck:versionId"]);
    }

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"claims":[]}""", "")]
    [InlineData("""{"error":{"code":403}}""", "FT0901")]
    [InlineData("""{"claims":[5,{"text":5,"claimDate":"yesterday","claimReview":{}}]}""", "FT0902 FT0902 FT0902 FT0116")]
    [InlineData("""{"claims":[{"text":"x","claimDate":"2024-05-01 10:00"}]}""", "FT0903")]
    [InlineData("[", "FT0101")]
    public async Task What_is_odd_is_told(string text, string codes) =>
        string.Join(' ', (await ReadAsync(text)).Check().Select(problem => problem.Code)).Should().StartWith(codes);

    [Fact]
    public void Answers_are_told_from_reviews_and_from_our_own()
    {
        FactCheckToolsFormat.Default.Recognises(Encoding.UTF8.GetBytes(Answer)).Should().BeTrue();
        FactCheckToolsFormat.Default.Recognises(Encoding.UTF8.GetBytes(Pages)).Should().BeTrue();
        FactCheckToolsFormat.Default.Recognises("""{"facttracker":"1.0","claims":[{"textualRating":1}]}"""u8).Should().BeFalse();
        FactCheckToolsFormat.Default.Recognises("""{"@type":"ClaimReview","reviewRating":{"alternateName":"x"}}"""u8).Should().BeFalse();
    }

    private static async Task<ClaimSetReading> ReadAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await FactCheckToolsFormat.Default.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
    }
}
