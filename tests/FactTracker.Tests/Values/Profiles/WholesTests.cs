using FactTracker.Values;

namespace FactTracker.Tests.Values.Profiles;

public sealed class WholesTests
{
    [Theory]
    [InlineData("people", "Members", true)]
    [InlineData("Russians", "Members", true)]
    [InlineData("adult Canadians", "Members", true)]
    [InlineData("the French", "Members", true)]
    [InlineData("survey respondents", "Members", true)]
    [InlineData("those who had heard of it", "Members", true)]
    [InlineData("all registered voters in the north", "Members", true)]
    [InlineData("18-to-34-year-olds", "Members", true)]
    [InlineData("confirmed cases", "Members", false)]
    [InlineData("members of the club", "Members", false)]
    [InlineData("the seats", "Members", false)]
    [InlineData("Members (of a party)", "Members", false)]
    [InlineData("GDP", "Amount", false)]
    [InlineData("the country's GDP", "Amount", false)]
    [InlineData("capacity", "Amount", false)]
    [InlineData("voters' income", "Amount", false)]
    [InlineData("the number of voters", "Amount", false)]
    [InlineData("planned spending", "Amount", false)]
    [InlineData("2019 visitors", "Unclear", false)]
    [InlineData("2019's visitors", "Unclear", false)]
    [InlineData("visitors in 2019", "Unclear", false)]
    [InlineData("last year’s cases", "Unclear", false)]
    [InlineData("cases a year earlier", "Unclear", false)]
    [InlineData("oceans", "Unclear", false)]
    [InlineData("the northern section", "Unclear", false)]
    [InlineData("", "Unclear", false)]
    [InlineData("of", "Unclear", false)]
    [InlineData("...", "Unclear", false)]
    public void The_noun_decides(string phrase, string kind, bool isPublic)
    {
        Wholes.Of(phrase).ToString().Should().Be(kind);
        Wholes.IsPublic(phrase).Should().Be(isPublic);
    }

    [Fact]
    public void A_text_that_is_no_phrase_decides_nothing() =>
        Wholes.Of(new string('x', 10_000) + " voters").Should().Be(WholeKind.Unclear);

    [Fact]
    public void An_entity_is_what_its_label_says()
    {
        Wholes.Of(new EntityValue("Q1") { Label = "voters" }).Should().Be(WholeKind.Members);
        Wholes.Of(new EntityValue("voters")).Should().Be(WholeKind.Unclear);
        Wholes.Of(new UnknownValue()).Should().Be(WholeKind.Unclear);
    }
}
