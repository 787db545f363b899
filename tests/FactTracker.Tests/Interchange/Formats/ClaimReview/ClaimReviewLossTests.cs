using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

public sealed class ClaimReviewLossTests
{
    [Fact]
    public async Task Out_and_in_again_only_what_was_told_is_lost() =>
        await SetGen.Any.SampleAsync(async set => await LossLaw.HoldsAsync(ClaimReviewFormat.Default, set), iter: Effort.Tries(3000));

    [Fact]
    public async Task A_review_that_stands_twice_is_told_and_written_once()
    {
        var set = new ClaimSet { Claims = [new Claim("c") { Text = "Said", Reviews = [Unproven, Unproven] }] };

        var copy = await LossLaw.HoldsAsync(ClaimReviewFormat.Default, set);

        copy.Claims[0].Reviews.Should().ContainSingle();
        (await ClaimReviewFormat.Default.WriteAsync(set, Stream.Null, TestContext.Current.CancellationToken)).Should()
            .ContainSingle(loss => loss.Path == "$.claims[0].reviews[1]");
    }

    [Theory]
    [InlineData("Unproven")]
    [InlineData("StagedContent")]
    public async Task Words_of_a_claim_that_elsewhere_stand_for_nothing_are_carried(string verdict)
    {
        var review = Unproven with { Verdict = Verdict.Parse(verdict, null) };
        var set = new ClaimSet { Claims = [new Claim("c") { Text = "null", Reviews = [review] }] };

        (await LossLaw.HoldsAsync(ClaimReviewFormat.Default, set)).Claims[0].Text.Should().Be("null");
    }

    private static Review Unproven => new() { Verdict = Verdict.Unproven, Url = "https://a.example/1" };

    [Fact]
    public async Task What_has_a_place_is_not_lost()
    {
        var set = new ClaimSet
        {
            Sources = [new Source("post") { Kind = SourceKind.Post, Title = "A post", Url = "https://example.org/1", Authors = [
                "Somebody"
            ], Published = "2024-05" }],
            Claims =
            [
                new Claim("moon")
                {
                    Text = "The moon is cheese", Language = "en", Stated = "2024-05-01",
                    Claimant = [new Agent("Somebody", "https://example.org/who") { Role = "baker" }, "Others"],
                    Citations = [new Citation("post") { Stance = Stance.States }, "post"],
                    Reviews =
                    [
                        new Review
                        {
                            Id = "r 1",
                            Author = new Agent("A", "https://a.example"),
                            Verdict = Verdict.False,
                            Rating = new Rating { Value = 1.5m, Best = 5, Worst = 1, Label = "Nonsense" },
                            Url = "https://a.example/1",
                            Published = "2024-05-02T10:00:00Z",
                            Title = "t",
                            Summary = "s",
                            Language = "de"
                        },
                        new Review { Author = "B", Verdict = Verdict.MostlyFalse, Url = "https://b.example/1" },
                        new Review { Author = "C", Verdict = Verdict.StagedContent, Url = "https://c.example/1" },
                        new Review
                        {
                            Author = "D",
                            Verdict = Verdict.Parse("nearly", null),
                            Rating = new Rating { Label = "False" },
                            Url = "https://d.example/1"
                        },
                    ],
                    Extensions = Extensions.Empty.With("schema:image", RawJson.Parse("[1.0,{\"a\":null}]", null)),
                },
                new Claim("alone") { Text = "No review of AT&amp;T" },
            ],
        };

        using var written = new MemoryStream();
        (await ClaimReviewFormat.Default.WriteAsync(set, written, TestContext.Current.CancellationToken)).Should().BeEmpty();
        written.Position = 0;
        (await ClaimReviewFormat.Default.ReadAsync(written, cancellationToken: TestContext.Current.CancellationToken)).Set.Should().Be(set);
    }

    public static TheoryData<string, Claim, string> Missing => new()
    {
        { "no address", new Claim("a") { Text = "x", Reviews = [new Review { Verdict = Verdict.True }] }, "$.claims[0].reviews[0].url" },
        { "no words for the rating",
            new Claim("a") { Text = "x", Reviews = [new Review { Url = "https://a.example/" }] }, "$.claims[0].reviews[0].rating" },
        { "no words for the claim", new Claim("a") { Reviews = [new Review { Url = "https://a.example/", Verdict = Verdict.True }] },
            "$.claims[0].reviews[0].claimReviewed" },
        { "a date that is no plain one", new Claim("a") { Text = "x", Stated = "2024~" }, "$.claims[0].stated" },
        { "a citation that refutes",
            new Claim("a") { Text = "x", Citations = [new Citation("s") { Stance = Stance.Refutes }] }, "$.claims[0].citations[0]" },
        { "an extension of another format",
            new Claim("a") { Text = "x", Extensions = Extensions.Empty.With("stix:labels", default) }, "$.claims[0]['stix:labels']" },
        { "an extension that claims a member", new Claim("a")
        {
            Text = "x",
            Stated = "2024",
            Extensions = Extensions.Empty.With("schema:datePublished", RawJson.Parse("\"2023\"", null))
        }, "$.claims[0]['schema:datePublished']" },
    };

    [Theory]
    [MemberData(nameof(Missing))]
    public async Task What_is_missing_or_has_no_place_is_told(string why, Claim claim, string path)
    {
        var losses = await ClaimReviewFormat.Default.WriteAsync(
            new ClaimSet { Claims = [claim] }, Stream.Null, TestContext.Current.CancellationToken);

        losses.Select(loss => loss.Path).Should().Contain(path, why);
    }
}
