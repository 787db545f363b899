using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Series;

public sealed class AppearanceTests
{
    private static readonly ClaimSet Rumour = new()
    {
        Sources =
        [
            new("paper") { Publisher = "A Paper", Published = "2018-07-04" }, new("blog") { Authors = ["B"], Published = "2018-07" },
            new("book") { Published = "2020" }, new("poll"),
        ],
        Claims =
        [
            new("a") { Text = "T", Citations = ["poll", new("paper") { Stance = Stance.States }] },
            new("b")
            {
                Text = "T again", Relations = [new(RelationType.Repeats, "a")], Citations = [new("blog") { Stance = Stance.States }],
            },
            new("c") { Text = "T once more", Relations = [new(RelationType.SameAs, "b")], Claimant = ["C"], Stated = "2019-01-02" },
            new("d") { Text = "T", Citations = [new("book") { Stance = Stance.States }] },
            new("e") { Text = "Not T", Relations = [new(RelationType.Contradicts, "a")], Claimant = ["E"], Stated = "2019" },
            new("f")
            {
                Text = "T at last", Relations = [new(RelationType.Repeats, "c"), new(RelationType.Repeats, "gone")], Claimant = ["F"],
            },
        ],
    };

    [Fact]
    public void Sources_that_state_it_and_claims_that_repeat_it_count()
    {
        var found = Rumour.AppearancesOf(Rumour.Claims["a"]!);

        found.Items.Select(item => $"{item.When} {string.Join(' ', item.Who)} {item.Source} {item.Claim}").Should().Equal(
            "2018-07 B blog b", "2018-07-04 A Paper paper a", "2019-01-02 C  c", "2020  book d", " F  f");
        found.Months.Should().Equal(new MonthCount("2018-07", 2), new MonthCount("2019-01", 1), new MonthCount("2020", 1));
        (found.First!.Source, found.Last!.Source).Should().Be(((SourceId?)"blog", (SourceId?)"book"));
    }

    [Theory]
    [InlineData("a"), InlineData("b"), InlineData("c"), InlineData("d"), InlineData("f")]
    public void Every_claim_of_a_family_has_the_same_appearances(string id) =>
        Rumour.AppearancesOf(Rumour.Claims[id]!).Items.Should().Equal(Rumour.AppearancesOf(Rumour.Claims["a"]!).Items);

    [Fact]
    public void A_chain_of_repetitions_may_be_long()
    {
        var length = Effort.Size(100_000);
        var set = new ClaimSet
        {
            Claims = [.. Enumerable.Range(0, length).Select(i => new Claim($"c{i}")
            {
                Text = $"T{i}", Claimant = ["A"], Relations = [new(RelationType.Repeats, $"c{(i + 1) % length}")],
            })],
        };

        set.AppearancesOf(set.Claims[0]).Items.Should().HaveCount(length);
    }

    [Fact]
    public void A_claim_without_statements_has_none()
    {
        var found = new ClaimSet().AppearancesOf(new Claim("x") { Text = "T" });

        found.Items.Should().BeEmpty();
        found.ToWords().Should().Be("x is not recorded as stated anywhere.");
    }
}
