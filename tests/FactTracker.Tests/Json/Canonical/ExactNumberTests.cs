using System.Globalization;
using CsCheck;
using FactTracker.Json;

namespace FactTracker.Tests.Json.Canonical;

public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00e5", "0")]
    [InlineData("1.0", "1")]
    [InlineData("100e-2", "1")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.0000001", "1e-7")]
    [InlineData("100000000000000000000", "100000000000000000000")]
    [InlineData("1000000000000000000000", "1e+21")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("0.10000000000000000555", "0.10000000000000000555")]
    [InlineData("1e400", "1e+400")]
    [InlineData("12E-999999999999999999999", "1.2e-999999999999999999998")]
    public void A_number_has_one_text(string number, string text) => ExactNumber.Format(number).Should().Be(text);

    [Fact]
    public void What_a_double_holds_is_written_as_ECMAScript_does() => Gen.Double.Where(double.IsFinite).Sample(number =>
        ExactNumber.Format(number.ToString("R", CultureInfo.InvariantCulture)).Should().Be(EcmaScriptNumber.Format(number)));
}
