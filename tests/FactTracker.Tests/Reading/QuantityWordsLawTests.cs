using System.Globalization;
using CsCheck;

namespace FactTracker.Tests.Reading;

/// <summary>Text to quantity to text to quantity is stable, for every part of a quantity that its wording tells.</summary>
public sealed class QuantityWordsLawTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly Gen<decimal> Number = Gen.OneOf(
        Gen.Int[0, 20].Select(number => (decimal)number),
        Gen.Int[-2_000, 2_000].Select(number => (decimal)number),
        Gen.Select(Gen.Int[-99_999, 99_999], Gen.Int[1, 4])
            .Select((digits, scale) => new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale)),
        Gen.Select(Gen.Int[1, 9_999], Gen.Int[3, 14]).Select((digits, power) => digits * (decimal)Math.Pow(10, power)),
        Gen.Long[-9_999_999_999, 9_999_999_999].Select(number => (decimal)number));

    private static readonly Gen<Unit> Units = Gen.OneOf<Unit>(
        Unit.None, Unit.Percent, Unit.PercentagePoints, Unit.Times, Unit.Rank, Unit.Money("USD"), Unit.Money("XAF"), Unit.Parse("km"),
        Unit.Parse("kg/m2"), Unit.Parse("[mi_i]"), Unit.Parse("Cel"), Unit.Parse("kW.h"),
        Unit.Parse("cases"), Unit.Parse("people"), Unit.Parse("Fälle"), Unit.Parse("https://www.wikidata.org/entity/Q11573"));

    private static readonly Gen<Approximation> Hedge =
        Gen.OneOf<Approximation>([
            Approximation.Exactly,
            Approximation.Exactly,
            .. Approximation.Known,
            Approximation.Parse("give or take", English),
            Approximation.Parse("fast", English)
        ]);

    private static readonly Gen<Bound?> End =
        Gen.Select(Number, Gen.Int[0, 3]).Select((number, kind) => kind == 0 ? (Bound?)null : new Bound(number, Excluded: kind == 1));

    private static readonly Gen<ValueRange> Range = Gen.Select(End, End).Where((one, other) => one is not null || other is not null)
        .Select((one, other) => one?.Value > other?.Value
            ? new ValueRange(other, one)
            : one?.Value == other?.Value ? new ValueRange(one, null) : new ValueRange(one, other));

    private static readonly Gen<string> Whole = Gen.OneOf<string>(
        "", "", "Russians", "Russia's foreign trade", "the number of people", "adults in Moscow", "New York Times readers");

    private static readonly Gen<Quantity> Any = Gen
        .Select(Units, Number, Range, Gen.Int[0, 3], Hedge, Whole, Gen.Int[0, 5], Gen.Int[0, 1_000])
        .Select((unit, number, range, shape, hedge, whole, sample, level) =>
    {
        var bare = shape switch
        {
            0 => new Quantity(range, unit),
            1 => new Quantity(range.Contains(number) ? number : range.Lower is { Excluded: false } lower ? lower.Value : null, range, unit),
            _ => new Quantity(number, unit),
        };
        return bare with
        {
            Approximation = hedge,
            Of = whole.Length == 0 ? null : new TextValue(whole),
            SampleSize = sample < 3 ? null : (long)Math.Pow(7, sample * 2),
            Level = level > 300 ? null : level / 300m < 0.5m ? null : Math.Round(level / 300m, 3),
        };
    });

    [Fact]
    public void Words_are_read_and_worded_the_same_again() => Any.Sample(
        quantity =>
        {
            var words = quantity.ToWords(English);
            if (!Quantity.TryParse(words, out var read)) throw new InvalidOperationException($"Not read: {words}");
            var again = read.ToWords(English);
            if (again != words) throw new InvalidOperationException($"{words} is read as {read} and worded {again}");
            if (!Quantity.TryParse(again, out var second) || second != read)
                throw new InvalidOperationException($"{words} is read as {read}, then as {second}");
        },
        iter: Effort.Tries(20_000));

    [Fact]
    public void What_is_read_is_the_quantity_itself_but_for_one_sided_bounds() => Any.Sample(
        quantity =>
        {
            var read = Quantity.Parse(quantity.ToWords(English)) with { Words = null };
            // An amount with its hedge says the same.
            if (quantity.Amount is null && (quantity.Bounds?.Lower is null || quantity.Bounds?.Upper is null)) return;
            if (read != quantity) throw new InvalidOperationException($"{quantity.ToWords(English)}: {quantity} is read as {read}");
        },
        iter: Effort.Tries(20_000));

    [Theory]
    [InlineData("65% (±3 points, 95% level, n = 1,000)", "62", "68", "0.95", 1000)]
    [InlineData("65% ± 3", "62", "68", null, null)]
    [InlineData("65 per cent of Russians (plus or minus 3.1 percentage points)", "61.9", "68.1", null, null)]
    [InlineData("65% (95% CI: 62 to 68)", "62", "68", "0.95", null)]
    [InlineData("65% (sample size 1,013)", null, null, null, 1013)]
    [InlineData("12.5 kg ± 0.5 kg", "12.0", "13.0", null, null)]
    [InlineData("1,200 cases (between 1,100 and 1,300; at 90% confidence)", "1100", "1300", "0.9", null)]
    public void Notes_as_people_write_them_are_read(string text, string? lower, string? upper, string? level, int? sample)
    {
        var quantity = Quantity.Parse(text);

        (quantity.Bounds?.Lower?.Value).Should().Be(Parsed(lower));
        (quantity.Bounds?.Upper?.Value).Should().Be(Parsed(upper));
        quantity.Level.Should().Be(Parsed(level));
        quantity.SampleSize.Should().Be(sample);

        static decimal? Parsed(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
    }
}
