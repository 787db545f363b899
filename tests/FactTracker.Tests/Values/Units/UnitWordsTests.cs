using FactTracker.Values;

namespace FactTracker.Tests.Values.Units;

public sealed class UnitWordsTests
{
    [Theory]
    [InlineData("percent", "%")]
    [InlineData("Per cent", "%")]
    [InlineData("pct", "%")]
    [InlineData("percentage points", "pp")]
    [InlineData("€", "EUR")]
    [InlineData("euros", "EUR")]
    [InlineData("$", "USD")]
    [InlineData("°C", "Cel")]
    [InlineData("m²", "m2")]
    [InlineData("hectares", "har")]
    [InlineData("cases", null)]
    [InlineData("percentile", null)]
    [InlineData("points", null)]
    [InlineData("", null)]
    public void Words_stand_for_a_unit(string words, string? symbol)
    {
        UnitWords.TryFind(words, out var unit).Should().Be(symbol is not null);
        unit.Symbol.Should().Be(symbol ?? "");
    }
}
