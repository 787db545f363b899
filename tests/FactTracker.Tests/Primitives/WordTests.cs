namespace FactTracker.Tests.Primitives;

public sealed class WordTests
{
    [Fact]
    public void A_listed_word_is_the_one_of_the_list()
    {
        Rank.Parse("preferred").Should().BeSameAs(Rank.Preferred);
        Rank.Parse("preferred".AsSpan(), null).Should().BeSameAs(Rank.Preferred);
        Rank.Preferred.IsKnown.Should().BeTrue();
    }

    [Theory]
    [InlineData("Preferred", "words are case-sensitive")]
    [InlineData(" preferred", "nothing is trimmed")]
    [InlineData("best", "no such word")]
    public void Any_other_word_is_kept_and_not_known(string name, string why)
    {
        var word = Rank.Parse(name);

        word.IsKnown.Should().BeFalse(why);
        word.ToString().Should().Be(name);
        word.Should().Be(Rank.Parse(name)).And.NotBe(Rank.Normal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void A_blank_is_no_word(string name)
    {
        Rank.TryParse(name, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Rank.Parse(name)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Lists_hold_each_word_once()
    {
        SourceKind.Known.Should().OnlyHaveUniqueItems().And.HaveCount(50, "CSL 1.0.2 has 45 item types, and five are ours");
        Approximation.Known.Select(word => word.Name).Should().Equal(
            "exactly", "about", "atLeast", "moreThan", "atMost", "lessThan", "justOver", "justUnder", "nearly", "wellOver", "wellUnder",
            "upTo", "between");
        Verdict.Known.Take(7).Select(word => word.Name).Should()
            .Equal("true", "mostlyTrue", "mixed", "mostlyFalse", "false", "unproven", "missingContext");
    }

    [Fact]
    public void A_word_equals_no_null()
    {
        Rank? nothing = null;

        (Rank.Normal == nothing).Should().BeFalse();
        (nothing != Rank.Normal).Should().BeTrue();
        (nothing == null).Should().BeTrue();
    }
}
