using System.Globalization;
using NodaTime;

namespace FactTracker.Tests.Wording;

public sealed class ClaimWordingTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<Claim, string?> Statements => new()
    {
        {
            new Claim("a") { Subject = ["China"], Property = "GDP", Value = [new Quantity(5.5m, Unit.Times) { Of = "Russia's GDP" }] },
            "China, GDP: 5.5 times Russia's GDP"
        },
        { new Claim("a") { Subject = ["India", "Pakistan"], Property = "blocked", Value = ["Armenia", "Azerbaijan"] },
            "India and Pakistan, blocked: Armenia and Azerbaijan" },
        { new Claim("a") { Property = "opened", When = "2019" }, "opened" },
        { new Claim("a") { Text = "Only a text" }, null },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void The_parts_make_a_statement(Claim claim, string? words) => claim.ToStatement(English).Should().Be(words);

    [Theory]
    [InlineData("Its own text", "Its own text")]
    [InlineData(null, "China, size: large")]
    public void The_text_goes_before_the_statement(string? text, string words) =>
        new Claim("a") { Text = text, Subject = ["China"], Property = "size", Value = ["large"] }.ToWords(English).Should().Be(words);

    [Fact]
    public void Every_member_is_said()
    {
        var claim = new Claim("a")
        {
            Text = "A", When = "2024", Place = "Tianjin", Qualifiers = [new Qualifier("of", ["all"])], Condition = "sanctions are lifted",
            Formula = "b - c",
            Claimant = ["FOM", new Agent("A. Author") { Role = "spokesman" }], Stated = "2025",
            Modality = [Modality.Reported, Modality.Inferred],
            Likelihood = [Confidence.InWords("most likely")],
            Confidence = [Confidence.Of(0.9m)], Status = ClaimStatus.Disputed, StatusReason = "no poll",
            Rank = Rank.Preferred, Relations = [new Relation(RelationType.ComparedWith, "b")], Tags = ["x", "y"], Notes = "n",
            Reviews = [new Review
            {
                Verdict = Verdict.MostlyFalse,
                Author = "A Checker",
                Rating = new Rating { Value = 2, Best = 5, Worst = 1, Label = "Wrong" }
            }],
            Recorded = Instant.FromUtc(2025, 9, 20, 9, 0), RecordedBy = "me", CheckEvery = Period.FromMonths(6), Expires = "2026",
            Extensions = Extensions.Empty.With("x:y", RawJson.Parse("1")),
        };
        var set = new ClaimSetBuilder().Add(claim).Add(new Claim("b") { Text = "B" }).Build();

        claim.ToDetails(set, English).Should().Equal(
            new("When", "2024"), new("Where", "Tianjin"), new("of", "all"), new("If", "sanctions are lifted"), new("Follows from", "b - c"),
            new("Said by", "FOM and A. Author (spokesman)"), new("Said on", "2025"), new("Put as", "reported and inferred"),
            new("Likelihood", "“most likely”"), new("Confidence", "90%"), new("Status", "disputed: no poll"), new("Rank", "preferred"),
            new("Review", "mostly false, “Wrong”, 2 on a scale from 1 to 5, according to A Checker"),
            new("Relation", "is compared with b: B"),
            new("Tags", "x, y"), new("Notes", "n"), new("Also holds", "x:y"), new("Recorded", "20 September 2025, 09:00 UTC, by me"),
            new("To be checked", "every 6 months"), new("Expires", "2026"));
    }

    [Fact]
    public void Words_that_are_on_no_list_stand_as_they_were_written() =>
        new Claim("a") { Modality = [Modality.Parse("rumoured")] }.ToDetails(ClaimSet.Empty, English)
            .Should().Equal(new WordedDetail("Put as", "“rumoured”"));
}
