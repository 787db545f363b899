using CsCheck;
using FactTracker.Interchange.Formats.ClaimReview;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("The <b>moon</b> is &quot;cheese&quot;", "The moon is \"cheese\"")]
    [InlineData("<p>One.</p><p>Two.</p>", "One. Two.")]
    [InlineData("a<br/>b", "a b")]
    [InlineData("a <!-- not\nthis --> b", "a  b")]
    [InlineData("<![CDATA[a < b]]>", "a < b")]
    [InlineData("x <a href=\"https://a.example/?q=1&amp;r=2\">link</a>", "x link")]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("<3 for all", "<3 for all")]
    [InlineData("<unknown>stays</unknown>", "<unknown>stays</unknown>")]
    [InlineData("<!-- without an end", "<!-- without an end")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("", "")]
    public void Text_is_read_as_a_browser_shows_it(string text, string shown) => HtmlText.Read(text).Should().Be(shown);

    [Fact]
    public void Any_text_comes_back_from_what_is_written() =>
        Gen.OneOf(
            TextGen.Any, Gen.OneOf<string>("<", ">", "b", "&", "amp;", "!--", "-->", "]]>", "/", " ").Array[0, 12].Select(string.Concat))
            .Sample(text => HtmlText.Read(HtmlText.Write(text)) == text, iter: Effort.Tries(20_000));

    [Theory]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<b ")]
    [InlineData("]")]
    public void Much_that_begins_and_never_ends_is_read_to_its_end(string beginning) =>
        HtmlText.Read(string.Concat(Enumerable.Repeat(beginning, 250_000))).Should().NotBeNull();
}
