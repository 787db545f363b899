using CsCheck;

namespace FactTracker.Cli.Tests;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain – “text” 中文", "plain – “text” 中文")]
    [InlineData("\u001b[31mred", "<U+001B>[31mred")]
    [InlineData("a\r\nb\tc", "a b c")]
    [InlineData("\u202eevil\u2066\u200f", "<U+202E>evil<U+2066><U+200F>")]
    [InlineData("\u0085\u009b\u007f", " <U+009B><U+007F>")]
    [InlineData("family 👩‍👧 and \u200c", "family 👩‍👧 and <U+200C>")]
    [InlineData("a\u200db\u00adc", "a<U+200D>b<U+00AD>c")]
    [InlineData("می\u200cخواهم\u200c\u200c", "می\u200cخواهم\u200c<U+200C>")]
    [InlineData("a\u3164\u034fb", "a<U+3164><U+034F>b")]
    public void What_would_command_the_terminal_is_written_out(string text, string shown) =>
        TerminalText.Of(text).ToString().Should().Be(shown);

    [Fact]
    public void A_lone_surrogate_is_replaced() => TerminalText.Of("a" + (char)0xD800).ToString().Should().Be("a\uFFFD");

    [Fact]
    public void Nothing_that_controls_is_left_of_any_text() =>
        Gen.String.Sample(text => TerminalText.Of(text).ToString().All(c => !char.IsControl(c) && c is not (>= '\u202a' and <= '\u202e')));
}
