using FactTracker.Values;

namespace FactTracker.Tests.Values.Units;

public sealed class Iso4217Tests
{
    [Theory]
    [InlineData("USD", 2, false)]
    [InlineData("JPY", 0, false)]
    [InlineData("VND", 0, false)]
    [InlineData("KWD", 3, false)]
    [InlineData("IQD", 3, false)]
    [InlineData("CLF", 4, false)]
    [InlineData("UYW", 4, false)]
    [InlineData("XAU", null, false)]
    [InlineData("XCG", 2, false)]
    [InlineData("XAD", 2, false)]
    [InlineData("ZWG", 2, false)]
    [InlineData("DEM", null, true)]
    [InlineData("BGN", null, true)]
    [InlineData("HRK", null, true)]
    [InlineData("SUR", null, true)]
    [InlineData("ANG", null, true)]
    public void Code_has_the_decimals_of_the_standard(string code, int? minorUnits, bool historic)
    {
        Iso4217.TryFind(code, out var currency).Should().BeTrue();
        currency.Should().Be(new Currency(code, minorUnits, historic));
    }

    [Theory]
    [InlineData("")]
    [InlineData("US")]
    [InlineData("usd")]
    [InlineData("USDX")]
    [InlineData("AAA")]
    public void What_is_not_in_the_tables_is_not_found(string code) => Iso4217.TryFind(code, out _).Should().BeFalse();

    [Fact]
    public void Every_code_is_three_capitals() =>
        Iso4217.All.Should().OnlyContain(currency => currency.Code.Length == 3 && currency.Code.All(char.IsAsciiLetterUpper));

    [Fact]
    public void List_one_has_its_178_codes() => Iso4217.All.Count(currency => !currency.IsHistoric).Should().Be(178);
}
