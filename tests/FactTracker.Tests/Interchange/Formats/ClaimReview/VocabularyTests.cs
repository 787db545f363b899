using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>What is written is checked by what others made: a JSON-LD processor, and the vocabulary of schema.org as types.</summary>
public sealed class VocabularyTests
{
    private static readonly ClaimSet Set = new()
    {
        Sources =
        [
            new Source("post") { Kind = SourceKind.Post, Title = "A post", Url = "https://example.org/1", Authors = [
                "Somebody"
            ], Publisher = "P", Published = "2024-05", Language = "en", License = "CC0" },
            new Source("image") { Title = "An image", Url = "https://example.org/image.png" },
            new Source("film") { Kind = SourceKind.MotionPicture, Title = "A film" },
        ],
        Claims =
        [
            new Claim("moon")
            {
                Text = "The moon is cheese", Language = "en", Stated = "2024-05-01",
                Claimant = [new Agent("Somebody", "https://example.org/who") { Role = "baker" }],
                Citations = [new Citation("post") { Stance = Stance.States }, "film"],
                Reviews =
                [
                    new Review
                    {
                        Id = "r1",
                        Author = new Agent("A", "https://a.example"),
                        Verdict = Verdict.False,
                        Rating = new Rating { Value = 1, Best = 5, Worst = 1, Label = "Nonsense" },
                        Url = "https://a.example/1",
                        Published = "2024-05-02",
                        Title = "t",
                        Summary = "s",
                        Language = "de"
                    },
                    new Review { Author = "B", Verdict = Verdict.MostlyFalse, Url = "https://b.example/1" },
                ],
            },
            new Claim("picture")
            {
                Text = "It shows the flood",
                Citations = [new Citation("image") { Stance = Stance.States }],
                Reviews = [new Review { Author = "C", Verdict = Verdict.StagedContent, Url = "https://c.example/1" }]
            },
            new Claim("alone") { Text = "No review" },
        ],
    };

    [Fact]
    public async Task What_is_written_is_JSON_LD_in_the_terms_of_schema_org()
    {
        var texts =
            await Task.WhenAll(new[] { Set }.Concat(Set.Claims.Select(claim => Set with { Claims = [claim] })).Select(WrittenAsync));

        Vocabulary.Validate(texts).SelectMany(problems => problems).Should().BeEmpty();
    }

    [Fact]
    public void A_member_that_schema_org_has_not_is_found() =>
        Vocabulary.Validate(["""{"@context":"https://schema.org","@type":"ClaimReview","claimReviwed":"x"}"""])[0].Should().NotBeEmpty();

    private static async Task<string> WrittenAsync(ClaimSet set)
    {
        using var written = new MemoryStream();
        await ClaimReviewFormat.Default.WriteAsync(set, written);
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
