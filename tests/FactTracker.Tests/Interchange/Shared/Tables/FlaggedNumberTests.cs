using System.Globalization;
using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Tests.Interchange.Shared.Tables;

public sealed class FlaggedNumberTests
{
    [Theory]
    [InlineData("12.5 b", "12.5")]
    [InlineData("9.8 bep", "9.8")]
    [InlineData("45.2p", "45.2")]
    [InlineData("7 [e]", "7")]
    [InlineData("1,234.5(r)", "1234.5")]
    [InlineData("-3 u", "-3")]
    [InlineData("12.5", null)]
    [InlineData("b", null)]
    [InlineData("12.5 million", null)]
    [InlineData("12.5%", null)]
    [InlineData("3 b 4", null)]
    public void A_number_with_flags_is_split(string text, string? number)
    {
        FlaggedNumber.TryRead(text, out var read).Should().Be(number is not null);
        if (number is not null) read.Should().Be(decimal.Parse(number, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(":", true)]
    [InlineData(": u", true)]
    [InlineData("..", true)]
    [InlineData("[z]", true)]
    [InlineData("[X]", true)]
    [InlineData("0", false)]
    [InlineData(": 3", false)]
    [InlineData("[note 1]", false)]
    [InlineData("yes", false)]
    public void A_mark_for_a_missing_number_is_known(string text, bool isMissing) => FlaggedNumber.IsMissing(text).Should().Be(isMissing);
}
