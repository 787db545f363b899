namespace FactTracker.Tests.Primitives;

public sealed class UrlTests
{
    [Theory]
    [InlineData("https://example.org/polls/2024?a=b#c", true)]
    [InlineData("http://пример.рф/", true)]
    [InlineData("HTTPS://EXAMPLE.ORG", true)]
    [InlineData("ftp://example.org", false)]
    [InlineData("mailto:a@example.org", false)]
    [InlineData("www.example.org", false)]
    [InlineData("/polls", false)]
    [InlineData("https://", false)]
    [InlineData("javascript:alert(1)", false)]
    public void Absolute_web_addresses_are_told_from_others_and_all_are_kept(string text, bool isWeb)
    {
        Url url = text;

        url.IsWeb.Should().Be(isWeb);
        url.Text.Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_is_refused(string text) => FluentActions.Invoking(() => new Url(text)).Should().Throw<ArgumentException>();
}
