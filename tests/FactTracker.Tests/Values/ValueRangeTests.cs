namespace FactTracker.Tests.Values;

public sealed class ValueRangeTests
{
    private static readonly ValueRange[] Ranges =
    [
        default, ValueRange.Exactly(1), new(0, 1), new(1, 2), new(0, new Bound(1, Excluded: true)), new(new Bound(1, Excluded: true), 2),
        ValueRange.Above(1),
        ValueRange.Below(1), ValueRange.Above(new Bound(1, Excluded: true)),
        ValueRange.Below(new Bound(1, Excluded: true)), new(1.0m, 1.00m), new(-1, 3),
    ];

    // Between and beside all ends above, so that what holds of these holds of all numbers.
    private static readonly decimal[] Numbers = [-2, -1, -0.5m, 0, 0.5m, 1, 1.5m, 2, 2.5m, 3, 4];

    [Fact]
    public void Relations_say_what_the_numbers_do()
    {
        foreach (var (one, other) in from one in Ranges from other in Ranges select (one, other))
        {
            one.Overlaps(other).Should().Be(Numbers.Any(number => one.Contains(number) && other.Contains(number)), $"{one} and {other}");
            one.Contains(other).Should().Be(Numbers.All(number => one.Contains(number) || !other.Contains(number)), $"{one} and {other}");
            one.IsAbove(other).Should().Be(
                (from a in Numbers from b in Numbers where one.Contains(a) && other.Contains(b) select a > b).All(above => above),
                $"{one} and {other}");
            Numbers.Where(number => one.Intersect(other) is { } both && both.Contains(number)).Should()
                .Equal(Numbers.Where(number => one.Contains(number) && other.Contains(number)), $"{one} and {other}");
        }
    }
}
