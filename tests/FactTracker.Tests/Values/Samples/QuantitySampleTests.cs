namespace FactTracker.Tests.Values.Samples;

public sealed class QuantitySampleTests
{
    public static TheoryData<decimal, long, decimal?, decimal> Margins => new()
    {
        { 65, 1600, null, 2.337108m }, // 1.959964 · sqrt(0.65 · 0.35 / 1600)
        { 50, 1000, null, 3.098975m },
        { 50, 1000, 0.99m, 4.072744m }, // z = 2.575829
        { 50, 1000, 0.90m, 2.600742m }, // z = 1.644854
        { 50, 1000, 0.68m, 1.572376m }, // z = 0.994458
        { 50, 1000, 0.999m, 5.20278m }, // z = 3.290527
        { 0, 1000, null, 0 },
        { 100, 1, null, 0 },
    };

    [Theory]
    [MemberData(nameof(Margins))]
    public void The_margin_is_that_of_a_simple_random_sample(decimal share, long size, decimal? level, decimal margin) =>
        new Quantity(share, Unit.Percent) { SampleSize = size }.MarginOfError(level)
            .Should()
            .Be(new Quantity(margin, Unit.PercentagePoints));

    [Fact]
    public void The_stated_level_counts_where_none_is_given() =>
        new Quantity(50, Unit.Percent) { SampleSize = 1000, Level = 0.99m }.MarginOfError()!.Amount.Should().Be(4.072744m);

    public static TheoryData<Quantity> WithoutMargin =>
    [
        new Quantity(65, Unit.Percent),
        new Quantity(65) { SampleSize = 10 },
        new Quantity(165, Unit.Percent) { SampleSize = 10 },
        new Quantity(5, Unit.Percent) { SampleSize = 10, Level = 1 },
        new Quantity(new ValueRange(1, 2), Unit.Percent) { SampleSize = 10 },
    ];

    [Theory]
    [MemberData(nameof(WithoutMargin))]
    public void What_is_no_share_of_a_sample_has_no_margin(Quantity quantity) => quantity.MarginOfError().Should().BeNull();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    public void A_level_is_between_none_and_all(int level) =>
        new Quantity(65, Unit.Percent) { SampleSize = 10 }.Invoking(it => it.MarginOfError(level))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    public static TheoryData<string, Quantity, bool?> Fits => new()
    {
        { "87 in 25", new(3.48m) { SampleSize = 25 }, true },
        { "nothing in 25", new(3.47m) { SampleSize = 25 }, false },
        { "2.5% each", new(66.0m, Unit.Percent) { SampleSize = 40 }, false },
        { "26 of 40, exactly", new(65.0m, Unit.Percent) { SampleSize = 40 }, true },
        { "a half rounded up: 62.5", new(63m, Unit.Percent) { SampleSize = 40 }, true },
        { "a half rounded to even: 62.5", new(62m, Unit.Percent) { SampleSize = 40 }, true },
        { "a half rounded up or to even: 67.5", new(68m, Unit.Percent) { SampleSize = 40 }, true },
        { "a half rounded down is neither", new(67m, Unit.Percent) { SampleSize = 40 }, false },
        { "fewer decimals say less", new(66m, Unit.Percent) { SampleSize = 1600 }, true },
        { "answers below zero", new(-3.48m, Unit.Parse("points")) { SampleSize = 25 }, true },
        { "all", new(100m, Unit.Percent) { SampleSize = 3 }, true },
        { "a sample beyond count", new(66.6666m, Unit.Percent) { SampleSize = long.MaxValue }, true },
        { "more than all", new(166m, Unit.Percent) { SampleSize = 3 }, null },
        { "hedged", new(66.0m, Unit.Percent) { SampleSize = 40, Approximation = Approximation.About }, null },
        { "no sample", new(66.0m, Unit.Percent), null },
        { "a measure need not be whole", new(1.787m, Unit.Parse("m")) { SampleSize = 7 }, null },
    };

    [Theory]
    [MemberData(nameof(Fits))]
    public void Whole_answers_make_only_some_numbers(string why, Quantity quantity, bool? fits) =>
        quantity.CouldComeFromWholeAnswers().Should().Be(fits, why);

    [Fact]
    public void Every_number_that_whole_answers_make_fits()
    {
        for (var size = 1; size <= 60; size++)
        {
            for (var k = 0; k <= size; k++)
            {
                foreach (var rounding in (MidpointRounding[])[MidpointRounding.AwayFromZero, MidpointRounding.ToEven])
                {
                    var percentage = decimal.Round(100m * k / size, 1, rounding);
                    new Quantity(percentage, Unit.Percent) { SampleSize = size }.CouldComeFromWholeAnswers()
                        .Should()
                        .BeTrue($"{k} of {size} is {percentage}");
                }
            }
        }
    }
}
