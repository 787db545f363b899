using System.Text;
using System.Text.Json.Nodes;

namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>
/// What publishers do, one thing a row: a review in their words, and a part of the claim that is read, at a path in its native form.
/// </summary>
public sealed class QuirkTests
{
    // Each row: the members of a review, where to look in the claim, what is there (null: nothing), and the codes that are told.
    public static TheoryData<string, string, string?, string[]> Rows => new()
    {
        // The claim
        { """ "claimReviewed": "A &quot;quote&quot;" """, "text", "A \"quote\"", ["FT0903"] },
        { """ "claimReviewed": ["One", "two and three"] """, "text", "One, two and three", ["FT0903"] },
        { """ "claimReviewed": ["One"] """, "text", "One", [] },
        { """ "claimReviewed": {"@value": "Eins", "@language": "de"} """, "language", "de", [] },
        { """ "claimReviewed": "", "itemReviewed": {"name": "N"} """, "text", "N", ["FT0903", "FT0903"] },
        { """ "http://schema.org/claimReviewed": [{"@value": "Expanded"}] """, "text", "Expanded", [] },
        { """ "properties": {"claimReviewed": "P"} """, "text", "P", [] },
        { """ "claimReviewed": {"@list": ["L"]} """, "text", "L", [] },

        // What is reviewed
        { """ "itemReviewed": {"@type": "CreativeWork", "author": {"@type": "Person", "name": "A"}} """, "claimant", "A", [] },
        { """ "itemReviewed": {"@type": "creativeWork"} """, "schema:@type", "creativeWork", [] },
        { """ "itemReviewed": [{"@type": "Claim", "author": "A"}, {"@type": "Claim", "author": "B"}] """, "claimant", "A", ["FT0903"] },
        { """ "itemReviewed": {"@type": "Claim", "@id": "#moon%20x"} """, "schema:@id", "#moon%20x", [] },
        { """ "itemReviewed": {"@type": "Claim", "@id": "#moon"} """, "id", "moon", [] },
        { """ "itemReviewed": "https://example.org/" """, "citations.0.source", "https://example.org/", ["FT0903"] },
        { """ "itemReviewed": {"@type": "Claim", "author": {"@type": "Person"}} """, "schema:author.0.@type", "Person", ["FT0903"] },

        // Appearances
        { """ "itemReviewed": {"appearance": "https://a.example/1"} """, "citations.0.source", "https://a.example/1", [] },
        { """ "itemReviewed": {"appearance": "https://a.example/1, https://a.example/2"} """,
            "citations.1.source", "https://a.example/2", ["FT0903"] },
        { """ "itemReviewed": {"appearance": "https://a.example/1 and https://a.example/2"} """,
            "citations.0.source", "https://a.example/1", ["FT0903"] },
        { """ "itemReviewed": {"appearance": ["https://a.example/1", "2", "x.html"]} """,
            "citations.0.source", "https://a.example/1,2,x.html", ["FT0903"] },
        { """ "itemReviewed": {"appearance": {"@type": "CreativeWork", "url": "https://a.example/1"}} """,
            "citations.0.stance", "states", [] },
        { """ "itemReviewed": {"appearance": [{"url": "https://a.example/1"}, {"url": "https://a.example/2"}]} """,
            "citations.1.source", "https://a.example/2", [] },
        { """ "itemReviewed": {"firstAppearance": "https://a.example/1"} """, "citations.0.schema:member", "firstAppearance", [] },
        { """ "itemReviewed": {"url": "https://a.example/1"} """, "citations.0.schema:member", "url", [] },
        { """ "itemReviewed": {"appearance": "https://web.archive.org/web/2020/https://a.example/"} """,
            "citations.0.source", "https://web.archive.org/web/2020/https://a.example/", [] },
        { """ "url": "https://a.example/review", "itemReviewed": {"appearance": "https://a.example/1"} """,
            "citations.0.source", "https://a.example/1", ["FT0903"] },
        { """ "itemReviewed": {"appearance": [5]} """, "schema:appearance.0", "5", ["FT0902"] },

        // The rating
        { """ "reviewRating": {"ratingValue": "1", "bestRating": 5, "alternateName": "x"} """, "reviews.0.rating.value", "1", [] },
        { """ "reviewRating": {"ratingValue": "", "alternateName": "x"} """, "reviews.0.rating.value", null, ["FT0903"] },
        { """ "reviewRating": {"ratingValue": "3,5", "alternateName": "x"} """, "reviews.0.rating.value", "3.5", ["FT0903"] },
        { """ "reviewRating": {"ratingValue": "Falso"} """, "reviews.0.rating.label", "Falso", ["FT0902", "FT0903"] },
        { """ "reviewRating": {"ratingValue": -1, "bestRating": -1, "worstRating": -1} """, "reviews.0.rating.worst", "-1", ["FT0903"] },
        { """ "reviewRating": {"ratingValue": 0, "bestRating": 5, "worstRating": 1} """, "reviews.0.rating.value", "0", ["FT0406"] },
        { """ "reviewRating": {"ratingValue": 2, "bestRating": 1, "worstRating": 5} """, "reviews.0.rating.best", "1", ["FT0406"] },
        { """ "reviewRating": {"ratingValue": 1e400} """, "reviews.0.rating.schema:ratingValue", "1e400", ["FT0902", "FT0903"] },
        { """ "reviewRating": {"alternateName": {"@value": "Faux"}} """, "reviews.0.verdict", "false", [] },
        { """ "reviewRating": {"alternateName": ["Falso", "False"]} """, "reviews.0.rating.label", "Falso", [] },
        { """ "reviewRating": "Falsch" """, "reviews.0.rating.label", "Falsch", ["FT0903"] },
        { """ "reviewRating": [{"alternateName": "Falsch"}] """, "reviews.0.verdict", "false", [] },
        { """ "reviewRating": {"name": "Vrai"} """, "reviews.0.verdict", "true", ["FT0903"] },
        { """ "reviewRating": {"alternateName": "Reker hat diesen Satz nie gesagt."} """, "reviews.0.verdict", null, [] },
        { """ "reviewRating": {"alternateName": "Falso: o simbolo"} """,
            "reviews.0.facttracker:verdictWords", "facttracker-verdict-words-1", [] },
        { """ "reviewRating": {"alternateName": "x", "image": {"@type": "ImageObject"}} """,
            "reviews.0.rating.schema:image.@type", "ImageObject", [] },

        // The review
        { """ "author": [{"name": "A"}, {"name": "B"}] """, "reviews.0.schema:author.0.name", "B", [] },
        { """ "author": {"@type": "Organization", "name": "A", "url": "https://a.example/"} """,
            "reviews.0.author.id", "https://a.example/", [] },
        { """ "author": "A" """, "reviews.0.author", "A", [] },
        { """ "author": {"type": "Organization", "name": "A"} """, "reviews.0.author", "A", [] },
        { """ "url": "a.example/1" """, "reviews.0.url", "a.example/1", ["FT0603"] },
        { """ "url": "/1" """, "reviews.0.url", "/1", ["FT0603"] },
        { """ "url": 5 """, "reviews.0.url", "5", ["FT0603"] },
        { """ "headline": "H" """, "reviews.0.title", "H", ["FT0903"] },
        { """ "publisher": {"name": "P"} """, "reviews.0.schema:publisher.name", "P", ["FT0903"] },
        { """ "retrieved_by": "me" """, "reviews.0.schema:retrieved_by", "me", [] },
        { """ "mainEntityOfPage": {"@id": "https://a.example/"} """,
            "reviews.0.schema:mainEntityOfPage.@id", "https://a.example/", ["FT0903"] },
        { """ "datePublished": "2022-07-08 09:48" """, "reviews.0.published", "2022-07-08T09:48:00", ["FT0903"] },
        { """ "datePublished": "2022-07-08 09:48" """, "reviews.0.schema:datePublished", "2022-07-08 09:48", ["FT0903"] },
        { """ "datePublished": "" """, "reviews.0.published", null, ["FT0903"] },
        { """ "datePublished": "03/04/2022" """, "reviews.0.schema:datePublished", "03/04/2022", ["FT0902"] },
        { """ "datePublished": "2023-4-5" """, "reviews.0.published", "2023-04-05", ["FT0903"] },
        { """ "datePublished": "5 April 2023" """, "reviews.0.published", "2023-04-05", ["FT0903"] },
        { """ "datePublished": ["2023-04-05", "2023-04-06"] """, "reviews.0.published", "2023-04-05", ["FT0903"] },
        { """ "datePublished": "2023-04-31" """, "reviews.0.schema:datePublished", "2023-04-31", ["FT0902"] },
        { """ "datePublished": "2023-04-05T10:00:00 02:00" """, "reviews.0.schema:datePublished", "2023-04-05T10:00:00 02:00", ["FT0902"] },
        { """ "sameAs": [1, "https://a.example/"] """, "reviews.0.schema:sameAs.0", "1", [] },
        { """ "inLanguage": ["en", "de"] """, "reviews.0.language", "en", [] },
        { """ "datePublished": 1657273680 """, "reviews.0.published", "2022-07-08T09:48:00Z", ["FT0903"] },

        // Media
        { """ "@type": "MediaReview", "mediaAuthenticityCategory": "https://schema.org/TransformedContent" """,
            "reviews.0.verdict", "TransformedContent", [] },
        { """ "@type": "MediaReview", "mediaAuthenticityCategory": {"@id": "http://schema.org/SatireOrParodyContent"} """,
            "reviews.0.verdict", "SatireOrParodyContent", [] },
        { """ "@type": "MediaReview", "mediaAuthenticityCategory": ["TransformedContent", "DecontextualizedContent"] """,
            "reviews.0.schema:mediaAuthenticityCategory.1", "DecontextualizedContent", [] },
        { """ "@type": "MediaReview", "originalMediaContextDescription": "D" """,
            "reviews.0.schema:originalMediaContextDescription", "D", [] },
        { """ "@type": "MediaReview", "mediaAuthenticityCategory": "Odd" """, "reviews.0.schema:mediaAuthenticityCategory", "Odd", [] },
        { """ "@type": "MediaReview", "originalMediaLink": "https://a.example/o" """,
            "reviews.0.schema:originalMediaLink", "https://a.example/o", [] },
        { """ "@type": "MediaReview", "itemReviewed": {"@type": "MediaReviewItem", "creator": "A", "interpretedAsClaim": {"@type": "Claim", "description": "D"}} """,
            "text", "D", ["FT0903"] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task What_publishers_do_is_understood_or_told(string members, string where, string? what, string[] codes)
    {
        var type = members.Contains("MediaReview", StringComparison.Ordinal) ? "" : "\"@type\": \"ClaimReview\", ";
        var claimed = members.Contains("laimReviewed\"", StringComparison.Ordinal)
            || members.Contains("interpretedAsClaim", StringComparison.Ordinal) ? "" : "\"claimReviewed\": \"C\", ";
        var text = Encoding.UTF8.GetBytes($"{{ {type}{claimed}{members} }}");
        var import = await ReadReviews.ReadAsync(text);

        import.Check().Select(problem => problem.Code).Should().Equal(codes);
        ReadReviews.At(import.Set, $"claims.0.{where}").Should().Be(what);
        await ReadReviews.ComeBackAsync(import.Set);
    }

    public static TheoryData<string, int, int> Wrappings => new()
    {
        { """[{"@type":"ClaimReview","claimReviewed":"a"},[{"@type":["Review","ClaimReview"],"claimReviewed":"b"}]]""", 2, 0 },
        { """{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"#p"},{"@type":"ClaimReview","claimReviewed":"a"}]}""",
            1, 1 },
        { """{"@type":"DataFeed","dataFeedElement":[{"@type":"DataFeedItem","dateCreated":"2020","item":{"@type":"ClaimReview","claimReviewed":"a"}}]}""", 1, 1 },
        { """{"total":1,"data":[{"claimReviewed":"a"},{"claimReviewed":"b"}]}""", 2, 1 },
        { """{"@type":"NewsArticle","review":{"@type":"ClaimReview","claimReviewed":"a"}}""", 1, 1 },
        { """[{"@type":"ClaimReview","claimReviewed":"a"},{"@type":"ClaimReview","claimReviewed":"a"}]""", 1, 0 },
        { """[{"@type":"ClaimReview","claimReviewed":"a","itemReviewed":{"@id":"#c"}},{"@type":"Claim","@id":"#c","author":"A"}]""", 1, 0 },
        { """[{"@type":"ClaimReview","claimReviewed":"a","url":"https://a.example/","itemReviewed":{"@id":"#c"}},{"@type":"ClaimReview","claimReviewed":"a","url":"https://b.example/","itemReviewed":{"@id":"#c"}}]""", 2, 0 },
        { """{"@context":"https://schema.org","@type":"Claim","text":"a"}""", 0, 0 },
        { """{"@context":{"sdo":"https://schema.org/"},"@type":"sdo:ClaimReview","sdo:claimReviewed":"a"}""", 1, 0 },
        { """{"@context":[{"s":{"@id":"http://schema.org"}},{"x":"https://x.example/"}],"@graph":[{"@type":["s:Review","s:ClaimReview"],"s:claimReviewed":"a","x:claimReviewed":"b"}]}""", 1, 1 },
        { """{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"ClaimReview","claimReviewed":"a"}}]}""", 1, 1 },
        { """{"@graph":{"@graph":[{"@type":"ClaimReview","claimReviewed":"a"}]}}""", 1, 0 },
        { """{"@graph":[{"@type":"ClaimReview","@id":"#r","claimReviewed":"a","itemReviewed":{"@id":"#c"}},{"@type":"Claim","@id":"#c","review":{"@id":"#r"},"author":{"@id":"#c"}}]}""", 1, 0 },
    };

    [Theory]
    [MemberData(nameof(Wrappings))]
    public async Task Reviews_are_found_wherever_they_stand_and_what_is_around_them_is_kept(string text, int reviews, int outside)
    {
        var import = await ReadReviews.ReadAsync(Encoding.UTF8.GetBytes(text));

        import.Set.Claims.Sum(claim => claim.Reviews.Count).Should().Be(reviews);
        (import.Set.Extensions["schema:@graph"] is { } kept ? JsonNode.Parse(kept.ToString())!.AsArray().Count : 0).Should().Be(outside);
        import.HasErrors.Should().BeFalse();
        await ReadReviews.ComeBackAsync(import.Set);
    }

    [Fact]
    public async Task A_reference_is_followed_to_where_the_thing_is_described()
    {
        var import =
            await ReadReviews.ReadAsync(
                """{"@graph":[{"@type":"ClaimReview","claimReviewed":"a","author":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"An Organization","url":"https://o.example/"}]}"""u8.ToArray());

        import.Set.Claims[0].Reviews[0].Author!.Name.Should().Be("An Organization");
    }

    /// <summary>What is nearly JSON, where it is told, and the claim read.</summary>
    public static TheoryData<string, int, int, string> Mended => new()
    {
        { "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"a\",}", 1, 43, "a" },
        { "{\"@type\":\"ClaimReview\",\n\"claimReviewed\":\"a\nb\tc\"}", 2, 17, "a b c" },
        { "// from our system\n{\"@type\":\"ClaimReview\",\"claimReviewed\":\"a\"}", 1, 1, "a" },
        { "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"a // b /* c\"} ;\n", 1, 55, "a // b /* c" },
        { "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"a \"b\" c\"}", 1, 40, "a \"b\" c" },
        { "{\\\"@type\\\":\\\"ClaimReview\\\",\\\"claimReviewed\\\":\\\"a\\\"}", 1, 1, "a" },
    };

    [Theory]
    [MemberData(nameof(Mended))]
    public async Task What_is_nearly_JSON_is_read_and_told(string text, int line, int column, string claim)
    {
        var import = await ReadReviews.ReadAsync(Encoding.UTF8.GetBytes(text));

        import.Set.Claims.Should().ContainSingle().Which.Text.Should().Be(claim);
        import.Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Rule == Rules.ForeignRepaired && problem.Line == line && problem.Column == column);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("\n")]
    [InlineData(";\n")]
    public async Task Several_values_in_one_text_are_all_read(string between)
    {
        var import = await ReadReviews.ReadAsync(Encoding.UTF8.GetBytes(
            $$"""{"@type":"ClaimReview","claimReviewed":"a"}{{between}}{"@type":"ClaimReview","claimReviewed":"b"}"""));

        import.Set.Claims.Select(claim => claim.Text).Should().Equal("a", "b");
        import.Problems.Should().NotBeEmpty().And.OnlyContain(problem => problem.Rule == Rules.ForeignRepaired);
    }

    public static TheoryData<string, string> Broken => new()
    {
        { "", "FT0101" },
        { "{", "FT0101" },
        { "[1,2]", "FT0901" },
        { """{"@type":"ClaimReview","claimReviewed":"a "quote" of it" b}""", "FT0101" },
        { """{"@context":"https://schema.org","@type":"Recipe","name":"Soup"}""", "FT0901" },
        { new string('[', 100_000), "FT0106" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_text_without_reviews_is_one_error(string text, string code) =>
        (await ReadReviews.ReadAsync(Encoding.UTF8.GetBytes(text))).Problems.Where(problem => problem.Severity == Severity.Error)
            .Select(problem => problem.Code).Should().Contain(code);
}
