namespace FactTracker.Tests.Primitives;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("größe 🐑 \"a\" \\n", "größe 🐑 \"a\" \\n")]
    [InlineData("a\r\nb\tc", @"a\r\nb\tc")]
    [InlineData("\b\f\0\u001B\u007F\u0085\u009F\u2028\u2029", @"\b\f\u0000\u001b\u007f\u0085\u009f\u2028\u2029")]
    public void Controls_and_line_ends_become_escapes(string text, string line) => OneLine.Of(text).Should().Be(line);
}
