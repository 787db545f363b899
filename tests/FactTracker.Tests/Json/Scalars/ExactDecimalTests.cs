using System.Globalization;
using System.Text;
using FactTracker.Json;

namespace FactTracker.Tests.Json.Scalars;

public sealed class ExactDecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("65", "65")]
    [InlineData("65.0", "65.0")]
    [InlineData("+65.25", "65.25")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5e1", "15")]
    [InlineData("1.50e1", "15.0")]
    [InlineData("1e-7", "0.0000001")]
    [InlineData("0e400", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("4294967295", "4294967295")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("1.00000000000000000000000000000000000000", "1.0000000000000000000000000000")]
    public void A_number_is_held_exactly(string text, string expected)
    {
        ExactDecimal.TryRead(Encoding.UTF8.GetBytes(text), out var value).Should().Be(ExactDecimalResult.Exact);
        value.Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));
        Math.Abs(value).ToString(CultureInfo.InvariantCulture).Should().Be(expected.TrimStart('-'));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e400")]
    [InlineData("1e-29")]
    [InlineData("1e99999999999999999999")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("123456789012345678901234567890")]
    public void What_does_not_fit_is_never_rounded(string text) =>
        ExactDecimal.TryRead(Encoding.UTF8.GetBytes(text), out _).Should().Be(ExactDecimalResult.NotExact);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1,5")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("NaN")]
    [InlineData("--1")]
    [InlineData("٣")]
    public void What_is_outside_the_grammar_is_no_number(string text) =>
        ExactDecimal.TryRead(Encoding.UTF8.GetBytes(text), out _).Should().Be(ExactDecimalResult.NotANumber);
}
