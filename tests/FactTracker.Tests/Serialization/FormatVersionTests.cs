namespace FactTracker.Tests.Serialization;

public sealed class FormatVersionTests
{
    [Theory]
    [InlineData("1.0", 1, 0)]
    [InlineData("1.12", 1, 12)]
    [InlineData("20.3", 20, 3)]
    public void A_version_is_two_numbers(string text, int major, int minor)
    {
        FormatVersion.TryParse(text, out var version).Should().BeTrue();
        version.Should().Be(new FormatVersion(major, minor));
        version.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".0")]
    [InlineData("1.0.0")]
    [InlineData("-1.0")]
    [InlineData("1. 0")]
    [InlineData("v1.0")]
    [InlineData("99999999999.0")]
    [InlineData("１.0")]
    public void Anything_else_is_none(string text) => FormatVersion.TryParse(text, out _).Should().BeFalse();
}
