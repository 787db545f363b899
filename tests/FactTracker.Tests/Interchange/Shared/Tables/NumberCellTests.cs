using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Tests.Interchange.Shared.Tables;

public sealed class NumberCellTests
{
    [Theory]
    [InlineData("12.50", "12.50", false)]
    [InlineData("-5", "-5", false)]
    [InlineData("1E+3", "1000", false)]
    [InlineData("12,5", "12.5", true)]
    [InlineData("0,125", "0.125", true)]
    [InlineData("1,234,567", "1234567", true)]
    [InlineData("1.234.567", "1234567", true)]
    [InlineData("1,234.5", "1234.5", true)]
    [InlineData("1.234,5", "1234.5", true)]
    [InlineData("1 234,5", "1234.5", true)]
    [InlineData("1\u202F234", "1234", true)]
    [InlineData("1'234.5", "1234.5", true)]
    [InlineData("\u22125", "-5", true)]
    public void Numbers_of_any_country_are_read(string text, string expected, bool isRepaired)
    {
        NumberCell.TryRead(text, isWhole: false, out var number, out var repaired).Should().BeTrue();

        (number.ToString(System.Globalization.CultureInfo.InvariantCulture), repaired).Should().Be((expected, isRepaired));
    }

    [Theory]
    [InlineData("12,500")]
    [InlineData("1,23,456")]
    [InlineData("1.23.456")]
    [InlineData("1 23")]
    [InlineData("12,5,5")]
    [InlineData("")]
    [InlineData("five")]
    [InlineData("1.2.3")]
    [InlineData(",")]
    [InlineData("1e999999999")]
    public void What_is_none_or_not_sure_is_refused(string text) =>
        NumberCell.TryRead(text, isWhole: false, out _, out _).Should().BeFalse();

    [Fact]
    public void Where_only_a_whole_number_can_be_meant_a_comma_is_for_thousands()
    {
        NumberCell.TryRead("12,500", isWhole: true, out var number, out _).Should().BeTrue();

        number.Should().Be(12_500);
    }
}
