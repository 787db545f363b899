namespace FactTracker.Tests.Primitives;

/// <summary>Texts stand for themselves, and no more is escaped than must be.</summary>
public sealed class MarkdownEscapesTests
{
    [Theory]
    [InlineData("5.5 times", "5.5 times")]
    [InlineData("2024", "2024")]
    [InlineData("1. January", @"1\. January")]
    [InlineData("1) January", @"1\) January")]
    [InlineData("1.", @"1\.")]
    [InlineData("in 1. January", "in 1. January")]
    [InlineData("- no list", @"\- no list")]
    [InlineData("non-list", "non-list")]
    [InlineData("a*b_c", @"a\*b\_c")]
    [InlineData("two\r\n\tlines ", "two lines")]
    [InlineData("<b> & co", "&lt;b&gt; &amp; co")]
    public void A_text_is_shown_as_it_is(string text, string expected) => MarkdownEscapes.Of(text).Should().Be(expected);
}
