using FactTracker.History;

namespace FactTracker.Tests.History.Matching;

public sealed class ClaimMatcherTests
{
    private static readonly ClaimSet Set = new()
    {
        Language = "en",
        Sources =
        [
            new Source("poll") { Title = "Attitudes of Russians to other countries" },
            new Source("gazette") { Title = "The Gazette on the price of bread" },
        ],
        Claims =
        [
            new Claim("friendly-2024")
            {
                Text = "In 2024, 65 per cent of Russians called China a friendly state", Subject = ["China"],
                Property = "called friendly by Russians", Value = [new Quantity(65, Unit.Percent)], When = "2024", Citations = ["poll"],
            },
            new Claim("friendly-2023")
            {
                Text = "63% view China as friendly, 2023", Subject = ["China"], Property = "called friendly by Russians",
                Value = [new Quantity(63, Unit.Percent)], When = "2023", Citations = ["poll"],
            },
            new Claim("minecraft") { Text = "The popular video game Minecraft is shutting down in 2020." },
            new Claim("lula") { Text = "Lula was born in São Paulo", Claimant = ["Folha"] },
            new Claim("bread") { Text = "A loaf costs 2 euros", Citations = ["gazette"] },
            new Claim("dorian") { Text = "Hurricane Dorian hit Alabama on 3 March 2020", Reviews = [new Review { Title = "Did Dorian Strike Alabama?" }] },
            new Claim("population") { Subject = ["Lagos"], Property = "population", Value = [new Quantity(1_200_000)], When = "2020" },
            new Claim("sonic") { Text = "An image shows the character Sonic of a coming movie" },
        ],
    };

    private static readonly ClaimMatcher Matcher = ClaimMatcher.Of(Set);

    [Theory]
    [InlineData("number and per cent", "65% say China is friendly", "friendly-2024")]
    [InlineData("another form of a word", "Minecraft shuts down", "minecraft")]
    [InlineData("no diacritics", "sao paulo birth", "lula")]
    [InlineData("a claimant", "folha", "lula")]
    [InlineData("the title of a source", "price of bread", "bread")]
    [InlineData("the title of a review", "strikes", "dorian")]
    [InlineData("a date in another form", "2020-03-03", "dorian")]
    [InlineData("a value in another form", "1.2 million in Lagos", "population")]
    [InlineData("a claim without a text", "Population of Lagos", "population")]
    [InlineData("a misspelt name", "Hurricane Dorain", "dorian")]
    [InlineData("a hashtag without capitals", "#sonicmovie", "sonic")]
    [InlineData("a post", "OMG #Minecrafthttps://t.co/x shutting down?? — Some Body (@body) March 1, 2020", "minecraft")]
    public void Texts_find_the_claim(string why, string text, string claim) =>
        Matcher.Find(text).Matches.First().Claim.Text.Should().Be(claim, why);

    [Theory]
    [InlineData("")]
    [InlineData("?! … 🤬")]
    [InlineData("it is what it is")]
    [InlineData("xylophone")]
    public void Nothing_is_found_for_other_texts(string text)
    {
        var found = Matcher.Find(text);

        found.Matches.Should().BeEmpty();
        found.ToWords().Should().Be("No claim is like it.");
    }

    [Fact]
    public void Reasons_name_the_words_in_common()
    {
        var match = Matcher.Find("Is Minecraft shutting down in 2020?").Matches.First();

        match.Why.Should().Equal("words in common: Minecraft, down, shutting, 2020");
        match.Score.Should().BeInRange(0.3, 0.94);
    }

    [Fact]
    public void The_same_words_score_1()
    {
        var match = Matcher.Find("the popular VIDEO GAME minecraft is shutting down in 2020").Matches.First();

        (match.Claim.Text, match.Score, match.Why[0]).Should().Be(("minecraft", 1.0, "the same words"));
    }

    [Fact]
    public void A_claim_is_compared_by_what_it_states()
    {
        var claim = new Claim("x")
        {
            Subject = ["China"], Property = "called friendly by Russians", Value = [new Quantity(65, Unit.Percent)], When = "2024-01-01/2024-12-31",
        };
        var found = Matcher.Find(claim).Matches;
        found.Select(match => match.Claim.Text).Take(2).Should().Equal("friendly-2024", "friendly-2023");
        found[0].Score.Should().Be(0.95);
        found[0].Why.Take(3).Should().Equal("the same subject and property", "the same time", "the same value");
        found[1].Score.Should().BeGreaterThanOrEqualTo(0.6);
        found[1].Why.Should().Contain("another time");

        var other = Matcher.Find(claim with { Value = [new Quantity(70, Unit.Percent)], When = "2024" }).Matches[0];
        other.Score.Should().BeGreaterThanOrEqualTo(0.8);
        other.Why.Should().Contain("another value: 65%");
        Matcher.Find(Set.Claims["friendly-2024"]).Matches[0].Why[0].Should().Be("the same assertion");
    }

    [Fact]
    public void Options_limit_what_is_found()
    {
        Matcher.Find("friendly China in 2020", new MatchOptions { Limit = 1 }).Matches.Should().HaveCount(1);
        Matcher.Find("friendly China in 2020", new MatchOptions { LeastScore = 1 }).Matches.Should().BeEmpty();
        FluentActions.Invoking(() => new MatchOptions { Limit = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new MatchOptions { LeastScore = double.NaN }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Json_has_the_members_of_the_contract() =>
        Matcher.Find("xylophone Minecraft", new MatchOptions { LeastScore = 0 }).ToJson().Should().Match(
            "{*\"query\": \"xylophone Minecraft\",*\"matches\": [*{*\"claim\": \"minecraft\",*\"score\": 0.*,*\"why\": [*\"words in common: Minecraft\"*]*}*]*}");

    [Fact]
    public void A_megabyte_of_text_is_a_question_like_others()
    {
        var text = string.Concat(Enumerable.Range(0, 150_000).Select(i => $"word{i % 5000} ")) + "Minecraft";

        Matcher.Find("Minecraft " + text).Matches.Should().HaveCountLessThanOrEqualTo(10);
    }

    [Fact]
    public void An_empty_set_has_nothing()
    {
        ClaimSet.Empty.FindMatches("Minecraft").Matches.Should().BeEmpty();
        ClaimSet.Empty.FindMatches(Set.Claims["minecraft"]).Matches.Should().BeEmpty();
    }

    [Fact]
    public async Task Threads_may_share_a_matcher()
    {
        var expected = Matcher.Find("Minecraft in 2020").ToJson();

        var found = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => Matcher.Find("Minecraft in 2020").ToJson())));

        found.Should().AllBe(expected);
    }
}
