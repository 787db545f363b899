using CsCheck;
using FactTracker.Tests.Generators;
using static FactTracker.QuantityAnswer;

namespace FactTracker.Tests.Values;

/// <summary>What holds of all quantities, tried on random ones.</summary>
public sealed class QuantityLawTests
{
    // Each leaves possible all that the next does.
    private static readonly Approximation[][] Chains =
    [
        [Approximation.AtLeast, Approximation.MoreThan, Approximation.WellOver],
        [Approximation.AtLeast, Approximation.MoreThan, Approximation.JustOver],
        [Approximation.AtMost, Approximation.LessThan, Approximation.WellUnder],
        [Approximation.UpTo, Approximation.LessThan, Approximation.JustUnder],
        [Approximation.AtMost, Approximation.LessThan, Approximation.Nearly],
        [Approximation.About, Approximation.Exactly],
    ];

    private static readonly Gen<QuantityProfile> Profile = Gen.OneOf(
        QuantityProfile.Default, QuantityProfile.AsWritten, new QuantityProfile { Name = "narrow", LeastHalo = 0 },
        new QuantityProfile { Name = "wide", LeastHalo = 0.3m, MostHalo = 1 });

    private static readonly Gen<Quantity> Any = QuantityGen.Of(Gen.OneOf<ClaimValue>("Russians", "Germans"));

    // Numbers of few digits, often equal, of one unit, so that every relation comes up.
    private static readonly Gen<decimal> Small = Gen.Int[-40, 40].Select(tenths => tenths / 4m);

    private static readonly Gen<Quantity> Near =
        Gen.Select(Small, Small, Gen.Int[0, 3], Gen.OneOf([.. Approximation.Known]), (one, other, form, hedge) => form switch
    {
        0 => new Quantity(one, Unit.Percent) { Approximation = hedge },
        1 => new Quantity(new ValueRange(Math.Min(one, other), Math.Max(one, other)), Unit.Percent),
        2 => new Quantity(ValueRange.Above(new Bound(one, Excluded: other > 0)), Unit.Percent),
        _ => new Quantity(ValueRange.Below(new Bound(one, Excluded: other > 0)), Unit.Percent),
    });

    [Fact]
    public void Each_hedge_contains_the_narrower_ones() =>
        Gen.Select(Any, Profile).Sample(
            (quantity, profile) =>
            {
                if (quantity.Amount is null || quantity.Bounds is not null) return;
                foreach (var chain in Chains)
                {
                    foreach (var (wide, narrow) in chain.Zip(chain[1..]))
                    {
                        var (outer, inner) = (quantity with { Approximation = wide }, quantity with { Approximation = narrow });
                        profile.RangeOf(outer).Contains(profile.RangeOf(inner)).Should()
                            .BeTrue($"\"{outer}\" contains \"{inner}\" as {profile}");
                        outer.CompareWith(inner, profile).Contains.Should().Be(Yes);
                    }
                }
            },
            iter: Effort.Tries(2_000));

    [Fact]
    public void Just_over_and_well_over_share_more_than_between_them() =>
        Gen.Select(Small, Small).Sample((amount, number) =>
        {
            bool Has(Approximation hedge) =>
                QuantityProfile.Default.RangeOf(new Quantity(amount) { Approximation = hedge }).Contains(number);
            (Has(Approximation.JustOver) ^ Has(Approximation.WellOver)).Should().Be(Has(Approximation.MoreThan));
            (Has(Approximation.Nearly) ^ Has(Approximation.WellUnder)).Should().Be(Has(Approximation.LessThan));
        });

    [Fact]
    public void Every_quantity_has_a_range_that_holds_its_plain_amount() =>
        Gen.Select(Any, Profile).Sample((quantity, profile) =>
            quantity.Approximation != Approximation.Exactly || quantity.Amount is not { } amount || quantity.Bounds is not null
                || profile.RangeOf(quantity).Contains(amount));

    [Fact]
    public void Comparing_the_other_way_round_gives_the_mirror_image() =>
        Gen.Select(Gen.OneOf(Any, Near), Gen.OneOf(Any, Near), Profile).Sample(
            (one, other, profile) =>
            {
                var (there, back) = (one.CompareWith(other, profile), other.CompareWith(one, profile));
                there.Less.Should().Be(back.Greater, there.Reason);
                there.Greater.Should().Be(back.Less, there.Reason);
                there.Equal.Should().Be(back.Equal, there.Reason);
                there.Overlaps.Should().Be(back.Overlaps, there.Reason);
                there.Contains.Should().Be(back.IsWithin, there.Reason);
            },
            iter: Effort.Tries(2_000));

    [Fact]
    public void No_answer_is_surer_than_the_numbers() =>
        Gen.Select(Near, Near, Small, Small).Sample(
            (one, other, x, y) =>
            {
                var (a, b) = (one.ToRange().Range, other.ToRange().Range);
                if (!a.Contains(x) || !b.Contains(y)) return;
                var comparison = one.CompareWith(other);
                comparison.Equal.Should().NotBe(x == y ? No : Yes, comparison.Reason);
                comparison.Less.Should().NotBe(x < y ? No : Yes, comparison.Reason);
                comparison.Greater.Should().NotBe(x > y ? No : Yes, comparison.Reason);
                if (x == y) comparison.Overlaps.Should().Be(Yes, comparison.Reason);
                if (!a.Contains(y)) comparison.Contains.Should().NotBe(Yes, comparison.Reason);
            },
            iter: Effort.Tries(20_000));

    [Fact]
    public void Results_hold_what_comes_of_any_numbers_of_their_parts() =>
        Gen.Select(Near, Near, Small, Small).Sample(
            (one, other, x, y) =>
            {
                if (!one.ToRange().Range.Contains(x) || !other.ToRange().Range.Contains(y)) return;
                Holds(one.Plus(other), x + y);
                Holds(one.DifferenceFrom(other), x - y);
                Holds(one.AppliedTo(other), x * y / 100);
                Holds(one.ChangedBy(other), x * (100 + y) / 100);
                if (y == 0) return;
                HoldsTimes(one.RatioTo(other), x, y);
                HoldsTimes(one.ShareOf(other), x * 100, y);
                HoldsTimes(one.RelativeChangeFrom(other), (x - y) * 100, Math.Abs(y));
            },
            iter: Effort.Tries(20_000));

    [Fact]
    public void Nothing_throws_whatever_the_numbers() =>
        Gen.Select(Any, Any, Profile).Sample(
            (one, other, profile) =>
            {
                QuantityResult[] results =
                [
                    one.Plus(other, profile), one.DifferenceFrom(other, profile), one.RatioTo(other, profile), one.ShareOf(other, profile),
                    one.RelativeChangeFrom(other, profile), one.AppliedTo(other, profile), one.ChangedBy(other, profile),
                    one.ChangedBy(QuantityChange.FellByFraction(1, 3), profile),
                ];
                results.Should().OnlyContain(
                    result => (result.Quantity == null) == (result.Fault != null) && (result.Fault == null) == (result.Reason == null));
            },
            iter: Effort.Tries(2_000));

    private static void Holds(QuantityResult result, decimal number)
    {
        if (RangeOf(result) is { } range) range.Contains(number).Should().BeTrue($"{result} holds {number}");
    }

    // Numbers of few digits times a divisor of few digits: exact, where their quotient would have been rounded.
    private static void HoldsTimes(QuantityResult result, decimal number, decimal divisor)
    {
        if (RangeOf(result) is not { } range) return;
        var (times, size) = (number * Math.Sign(divisor), Math.Abs(divisor));
        if (range.Lower is { } lower && lower.Value < 1e20m)
            (lower.Value * size).Should().BeLessThanOrEqualTo(times + 1e-20m, $"{result} holds {number} / {divisor}");
        if (range.Upper is { } upper && upper.Value < 1e20m)
            (upper.Value * size).Should().BeGreaterThanOrEqualTo(times - 1e-20m, $"{result} holds {number} / {divisor}");
    }

    private static ValueRange? RangeOf(QuantityResult result) =>
        result.Quantity is { } quantity ? quantity.Bounds ?? ValueRange.Exactly(quantity.Amount!.Value) : null;
}
