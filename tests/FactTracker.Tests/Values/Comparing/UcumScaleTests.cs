using FactTracker.Values;
using static FactTracker.QuantityAnswer;

namespace FactTracker.Tests.Values.Comparing;

public sealed class UcumScaleTests
{
    [Theory]
    [InlineData(1, "h", 60, "min")]
    [InlineData(1, "wk", 168, "h")]
    [InlineData(1, "a", 8766, "h")]
    [InlineData(12, "mo", 1, "a")]
    [InlineData(1, "[mi_i]", 1.609344, "km")]
    [InlineData(1, "t", 1000, "kg")]
    [InlineData(1, "L", 1, "dm3")]
    [InlineData(5, "mL", 5, "cm3")]
    [InlineData(1, "kW.h", 3600000, "J")]
    [InlineData(1, "[Cal]", 4184, "J")]
    [InlineData(1, "har", 10000, "m2")]
    [InlineData(72, "km/h", 20, "m/s")]
    [InlineData(1, "Hz", 60, "/min")]
    [InlineData(1, "J/(kg.K)", 1, "J/kg/K")]
    [InlineData(1, "J/(kg.K)", 1, "m2/s2/K")]
    [InlineData(5, "mmol/L", 5, "mol/m3")]
    [InlineData(4, "10*3/uL", 4, "10*9/L")]
    [InlineData(1, "10*6", 1000, "10^3")]
    [InlineData(1, "[lb_av]", 453.59237, "g")]
    [InlineData(1, "[lb_av]", 16, "[oz_av]")]
    [InlineData(1, "[gal_us]", 3.785411784, "L")]
    [InlineData(1, "[gal_br]", 4.54609, "L")]
    [InlineData(1, "[mi_us]", 5280, "[ft_us]")]
    [InlineData(3937, "[ft_us]", 1200, "m")]
    [InlineData(1, "atm", 1013.25, "mbar")]
    [InlineData(1, "mm[Hg]", 133.322, "Pa")]
    [InlineData(1, "eV", 0.1602176634, "aJ")]
    [InlineData(1, "KiBy", 8192, "bit")]
    [InlineData(180, "deg", 200, "gon")]
    [InlineData(1, "circ", 360, "deg")]
    [InlineData(1, "deg", 3600, "''")]
    [InlineData(1, "Oe", 1, "Gb/cm")]
    [InlineData(100, "Cel", 212, "[degF]")]
    [InlineData(-40, "Cel", -40, "[degF]")]
    [InlineData(0, "Cel", 273.15, "K")]
    [InlineData(80, "[degRe]", 100, "Cel")]
    [InlineData(491.67, "[degR]", 32, "[degF]")]
    [InlineData(1000, "mCel", 1, "Cel")]
    [InlineData(1, "W/(m2.Cel)", 1, "W/m2/K")]
    [InlineData(30, "dB[W]", 0, "B[kW]")]
    [InlineData(0, "dB[V]", 60, "dB[mV]")]
    [InlineData(10, "dB", 1, "B")]
    [InlineData(5, "%[slope]", 5, "[p'diop]")]
    [InlineData(1000, "[ppm]", 0.1, "%")]
    [InlineData(1, "mg/g", 0.1, "%")]
    [InlineData(1, "kat", 60000000, "U")]
    [InlineData(1, "{cells}/uL", 1000, "{cells}/mL")]
    [InlineData(1, "k[IU]", 1000, "[iU]")]
    [InlineData(1, "mi", 1.609344, "km")]
    [InlineData(2, "hours", 120, "minutes")]
    [InlineData(2, "hours", 7200, "s")]
    [InlineData(1, "ha", 10000, "m²")]
    [InlineData(100, "°C", 212, "°F")]
    [InlineData(100, "degrees Celsius", 373.15, "K")]
    [InlineData(1, "kWh", 3.6, "MJ")]
    [InlineData(2, "million tonnes", 2, "Mt")]
    [InlineData(6, "feet", 72, "inches")]
    [InlineData(2, "years", 24, "months")]
    [InlineData(1, "century", 10, "decades")]
    public void Equal_measures_are_equal_and_near_ones_are_not(decimal one, string unit, decimal other, string otherUnit)
    {
        var (a, b) = (new Quantity(one, Unit.Parse(unit)), new Quantity(other, Unit.Parse(otherUnit)));
        var near = new Quantity(other + 0.000001m, Unit.Parse(otherUnit));

        a.CompareWith(b).Equal.Should().Be(Yes, a.CompareWith(b).Reason);
        a.CompareWith(near).Less.Should().Be(Yes);
        near.CompareWith(a).Greater.Should().Be(Yes);
    }

    [Theory]
    [InlineData("m", "s")]
    [InlineData("g{fat}", "g{protein}")]
    [InlineData("[iU]", "[arb'U]")]
    [InlineData("B[W]", "W")]
    [InlineData("[pH]", "mol/L")]
    [InlineData("Np", "B")]
    [InlineData("%[slope]", "deg")]
    [InlineData("mol", "10*23")]
    [InlineData("km", "km/h")]
    [InlineData("tons", "t")]
    [InlineData("years", "days")]
    [InlineData("gallons", "L")]
    public void Measures_of_different_things_are_not_compared(string one, string other) =>
        new Quantity(1, Unit.Parse(one)).CompareWith(new Quantity(1, Unit.Parse(other))).IsComparable.Should().BeFalse();

    [Fact]
    public void Every_definition_is_of_a_unit_of_the_table_of_symbols() =>
        UcumDefinitions.Symbols.Should().OnlyContain(symbol => UcumAtoms.IsUnit(symbol)).And.HaveCountGreaterThan(200);
}
