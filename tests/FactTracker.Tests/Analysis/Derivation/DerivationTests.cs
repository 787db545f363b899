using CsCheck;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Derivation;

public sealed class DerivationTests
{
    private static readonly Claim[] Inputs =
    [
        Of("china", new Quantity(18.7m, Unit.Parse("trillion USD"))), Of("russia", new Quantity(2.2m, Unit.Parse("trillion USD"))),
        Of("euros", new Quantity(5, Unit.Money("EUR"))),
        Of("about", new Quantity(40, Unit.Parse("cases")) { Approximation = Approximation.About }),
        Of("cases", new Quantity(50, Unit.Parse("cases"))), Of("half", new Quantity(50, Unit.Percent)),
        Of("third", new Quantity(30, Unit.Percent)), Of("warm", new Quantity(20, Unit.Parse("Cel"))),
        Of("cold", new Quantity(10, Unit.Parse("Cel"))), Of("rank", new Quantity(1, Unit.Rank)), Of("text", "red"),
        new("several") { Value = [1, 2] }, new("empty"), Of("zero", 0), Of("near-zero", new Quantity(new ValueRange(-1, 1))),
        Of("km", new Quantity(3, Unit.Parse("km"))), Of("m", new Quantity(500, Unit.Parse("m"))), Of("a-b", 1), Of("a", 5), Of("b", 3),
        Of("unread", new Quantity(5) { Approximation = Approximation.Parse("somewhat") }),
        Of("huge", new Quantity(BigAmount.Parse("1e900", null))), new("chained") { Formula = "a + b" }, new("fails") { Formula = "gone" },
    ];

    public static TheoryData<string, Quantity> Values => new()
    {
        { "china / russia", new Quantity(8.5m, Unit.Times) },
        { "china + russia", new Quantity(20.9m, Unit.Parse("trillion USD")) },
        { "a - b", new Quantity(2) },
        { "a-b", new Quantity(1) },
        { "2 * a + b", new Quantity(13) },
        { "-a", new Quantity(-5) },
        { "a / b * 3", new Quantity(5) },
        { "1 / 3 * km * 3", new Quantity(3, Unit.Parse("km")) },
        { "1 / 4 - 0.25 * 1", new Quantity(0) },
        { "sum(a, b, 2)", new Quantity(10) },
        { "mean(a, b)", new Quantity(4) },
        { "mean(warm, cold)", new Quantity(15, Unit.Parse("Cel")) },
        { "warm - cold", new Quantity(10, Unit.Parse("Cel")) },
        { "change(b, a) * 3", new Quantity(200, Unit.Percent) },
        { "change(a, 4)", new Quantity(-20, Unit.Percent) },
        { "share(b, of a)", new Quantity(60, Unit.Percent) },
        { "b share of a", new Quantity(60, Unit.Percent) },
        { "half - third", new Quantity(20, Unit.PercentagePoints) },
        { "third + 5 pp", new Quantity(35, Unit.Percent) },
        { "half * cases", new Quantity(25, Unit.Parse("cases")) },
        { "cases / half", new Quantity(100, Unit.Parse("cases")) },
        { "half / third * 3", new Quantity(5, Unit.Times) },
        { "km + m", new Quantity(3_500, Unit.Parse("m")) },
        { "about / cases", new Quantity(0.8m, new ValueRange(0.72m, 0.88m), Unit.Times) { Approximation = Approximation.About } },
        { "about - cases", new Quantity(-10, new ValueRange(-14, -6), Unit.Parse("cases")) { Approximation = Approximation.About } },
        { "about - about", new Quantity(0, new ValueRange(-8, 8), Unit.Parse("cases")) { Approximation = Approximation.About } },
        { "chained * 2", new Quantity(16) },
        { "euros / cases", new Quantity(0.1m, Unit.Parse("EUR/cases")) },
        { "euros / cases * about",
            new Quantity(4, new ValueRange(3.6m, 4.4m), Unit.Money("EUR")) { Approximation = Approximation.About } },
        { "cases / km * km", new Quantity(50, Unit.Parse("cases")) },
    };

    public static TheoryData<string, DerivationFault> Faults => new()
    {
        { "china / euros", DerivationFault.UnitsDoNotFit },
        { "china + euros", DerivationFault.UnitsDoNotFit },
        { "china * euros", DerivationFault.UnitsDoNotFit },
        { "euros / cases / km", DerivationFault.UnitsDoNotFit },
        { "warm / cases", DerivationFault.UnitsDoNotFit },
        { "rank / cases", DerivationFault.UnitsDoNotFit },
        { "mean(china, euros)", DerivationFault.UnitsDoNotFit },
        { "cases + a", DerivationFault.UnitsDoNotFit },
        { "warm + cold", DerivationFault.NoMeaning },
        { "warm / cold", DerivationFault.NoMeaning },
        { "rank - rank", DerivationFault.NoMeaning },
        { "mean(rank, rank)", DerivationFault.NoMeaning },
        { "a / zero", DerivationFault.MayDivideByZero },
        { "cases / zero", DerivationFault.MayDivideByZero },
        { "a / near-zero", DerivationFault.MayDivideByZero },
        { "text + 1", DerivationFault.NoNumber },
        { "several + 1", DerivationFault.NoNumber },
        { "empty + 1", DerivationFault.NoNumber },
        { "gone + 1", DerivationFault.MissingInput },
        { "fails + 1", DerivationFault.InputFails },
        { "result + 1", DerivationFault.Circular },
        { "a +", DerivationFault.BadFormula },
        { "unread + 1", DerivationFault.NothingKnown },
        { "huge * 2", DerivationFault.TooLarge },
        { "7922816251426433759354395033 * 100", DerivationFault.TooLarge },
    };

    [Theory, MemberData(nameof(Values))]
    public void A_formula_gives_a_value_with_its_bounds(string formula, Quantity value)
    {
        var derived = Derive(formula);

        derived.Reason.Should().BeNull();
        (derived.Value! with { Of = null, Approximation = value.Approximation }).Should().Be(value);
    }

    [Theory, MemberData(nameof(Faults))]
    public void What_has_no_value_has_a_reason(string formula, DerivationFault fault)
    {
        var derived = Derive(formula);

        (derived.Fault, derived.Value).Should().Be((fault, null));
        derived.Reason.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData(8.5, DerivationStanding.Follows)]
    [InlineData(9, DerivationStanding.Follows)]
    [InlineData(8.6, DerivationStanding.DoesNotFollow)]
    [InlineData(7, DerivationStanding.DoesNotFollow)]
    public void A_stated_value_may_be_rounded(double stated, DerivationStanding standing) =>
        Derive("china / russia", new Quantity((decimal)stated, Unit.Times)).Standing.Should().Be(standing);

    [Fact]
    public void Stated_values_in_other_units_are_converted_or_not_comparable()
    {
        Derive("china / russia", new Quantity(850, Unit.Percent)).Standing.Should().Be(DerivationStanding.Follows);
        Derive("china / russia", new Quantity(8.5m, Unit.Money("EUR"))).Standing.Should().Be(DerivationStanding.NotComparable);
        Derive("china / russia", "many").Standing.Should().Be(DerivationStanding.NotComparable);
        Derive("china / russia").Standing.Should().Be(DerivationStanding.NotStated);
    }

    [Fact]
    public void Without_a_claim_or_a_formula_there_is_no_value()
    {
        ClaimSet.Empty.Derive("x").Fault.Should().Be(DerivationFault.NoClaim);
        new ClaimSet { Claims = [new("x")] }.Derive("x").Fault.Should().Be(DerivationFault.NoFormula);
    }

    [Fact]
    public void Each_circle_is_found_once_and_what_depends_on_it_is_not_in_it()
    {
        var set = new ClaimSet
        {
            Claims =
            [
                new("d") { Formula = "a + 1" }, new("a") { Formula = "b" }, new("b") { Formula = "c + a" }, new("c") { Formula = "a" },
                new("self") { Formula = "self" }, Of("free", 3) with { Formula = "1 + 2" }, new("e") { Formula = "d" },
            ],
        };

        set.CheckDerived().Select(finding => (finding.Kind, finding.Claim.Text)).Should().Equal(
            (DerivationFindingKind.Circular, "a"), (DerivationFindingKind.Circular, "self"));
        set.DeriveAll().Select(derived => derived.Fault).Should().Equal(
            DerivationFault.InputFails, DerivationFault.Circular, DerivationFault.Circular, DerivationFault.Circular,
            DerivationFault.Circular, null, DerivationFault.InputFails);
    }

    [Fact]
    public void A_hyphen_that_was_meant_as_a_minus_is_explained()
    {
        var set = new ClaimSet { Claims = [Of("a", 1), Of("b", 2), new("c") { Formula = "a-b" }] };

        set.CheckDerived().Should().ContainSingle().Which.Remedy.Should().EndWith("a - b.");
    }

    [Fact]
    public void Missing_values_are_filled_in_and_stated_ones_stay()
    {
        var set = new ClaimSet { Claims = [.. Inputs, Of("stated", 9) with { Formula = "a + b" }] };

        var filled = set.FillDerived();
        filled.Claims["chained"]!.Value.Should().Equal(new Quantity(8));
        filled.Claims["stated"]!.Value.Should().Equal(new Quantity(9));
        filled.Claims["fails"]!.Value.Should().BeEmpty();
        filled.FillDerived().Should().BeSameAs(filled);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_chain_of_formulas_may_be_long(bool isCircle)
    {
        const int Length = 100_000;
        var set = new ClaimSet
        {
            Claims =
            [
                .. Enumerable.Range(1, Length).Select(i => new Claim($"c{Length - i}") { Formula = $"c{Length - i + 1} + 1" }),
                isCircle ? new Claim($"c{Length}") { Formula = "c0" } : Of($"c{Length}", 0),
            ],
        };

        set.Derive("c0").Value?.Amount.Should().Be(Length);
        set.CheckDerived().Should().HaveCount(isCircle ? 1 : 0);
    }

    [Fact]
    public void The_bounds_contain_every_possible_result()
    {
        var number = Gen.Select(Gen.Int[1, 400], Gen.Int[0, 60], Gen.Int[0, 1], (low, width, sign) => (
            Low: (sign == 0 ? low : -low - width) / 10m, High: (sign == 0 ? low + width : -low) / 10m));
        var formula = Gen.OneOf(
            "x + y", "x - y", "x * y", "x / y", "(x - y) * z", "x / (y * z)", "mean(x, y, z)", "sum(x, -y, z)", "x - x",
            "(x + y) * (x - z)");
        var point = Gen.Int[0, 100].Select(share => share / 100m);

        Gen.Select(number.Array[3], point.Array[3], formula).Sample(
            (ranges, points, text) =>
            {
                var (wide, narrow) = (SetOf(text, i => Within(ranges[i].Low, ranges[i].High)), SetOf(text, i =>
                    new Quantity(ranges[i].Low + ((ranges[i].High - ranges[i].Low) * points[i]))));
                var (range, result) = (wide.Derive("result"), narrow.Derive("result"));
                if (range.Value is not { } bounds || result.Value is not { } value)
                    return range.Fault == (result.Fault ?? DerivationFault.MayDivideByZero);
                var possible = QuantityProfile.AsWritten.RangeOf(bounds);
                return possible.Contains(QuantityProfile.AsWritten.RangeOf(value)) || possible.Contains(value.Amount!.Value);
            }, iter: Effort.Tries(2000));

        static Quantity Within(decimal low, decimal high) => low == high ? new Quantity(low) : new Quantity(new ValueRange(low, high));

        static ClaimSet SetOf(string text, Func<int, Quantity> valueOf) => new()
        {
            Claims = [Of("x", valueOf(0)), Of("y", valueOf(1)), Of("z", valueOf(2)), new("result") { Formula = text }],
        };
    }

    private static Claim Of(string id, ClaimValue value) => new(id) { Value = [value] };

    private static FactTracker.Analysis.Derivation Derive(string formula, ClaimValue? stated = null) => new ClaimSet
    {
        Claims = [.. Inputs, new("result") { Formula = formula, Value = stated is null ? [] : [stated] }],
    }.Derive("result");
}
