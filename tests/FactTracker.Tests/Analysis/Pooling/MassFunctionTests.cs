using CsCheck;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis;

public sealed class MassFunctionTests
{
    private const decimal Rounding = 0.000_000_000_000_000_000_01m;

    private static readonly ValueList<string> Frame = ["M", "C", "T"];

    private static readonly ValueList<string>[] Sets = [["M"], ["C"], ["T"], ["C", "M"], ["M", "T"], ["C", "T"]];

    private static readonly Gen<MassFunction> GenMasses = Gen.Int[0, 100].Array[7].Select(shares => new MassFunction(
        Frame,
        [.. Sets.Zip(shares, (set, share) => new MassAssignment(set, Math.Round(share / (1m + shares.Sum()), 10)))]));

    [Fact]
    public void Zadehs_example_makes_certain_what_both_nearly_exclude()
    {
        // oracles.md, row 1; Zadeh, "Review of Shafer's A Mathematical Theory of Evidence", AI Magazine 1984.
        var combined = MassFunction.Combine(Of(("M", 0.99m), ("T", 0.01m)), Of(("C", 0.99m), ("T", 0.01m)));

        combined.Conflict.Should().Be(0.9999m);
        combined.Masses!.IntervalOf(["T"]).Should().Be(new ProbabilityInterval(1, 1));
        combined.Masses.IntervalOf(["M"]).Should().Be(new ProbabilityInterval(0, 0));
        combined.Masses.IntervalOf(["C"]).Should().Be(new ProbabilityInterval(0, 0));
    }

    [Fact]
    public void Complete_conflict_has_no_result()
    {
        var combined = MassFunction.Combine(Of(("M", 1)), Of(("C", 1)));
        combined.Conflict.Should().Be(1);
        combined.Masses.Should().BeNull();
    }

    [Fact]
    public void What_is_not_assigned_is_ignorance()
    {
        var masses = Of(("M", 0.4m), ("C", 0.1m));
        masses.IntervalOf(["M"]).Should().Be(new ProbabilityInterval(0.4m, 0.9m));
        masses.IntervalOf(["M", "C"]).Should().Be(new ProbabilityInterval(0.5m, 1));
        masses.IntervalOf(Frame).Should().Be(new ProbabilityInterval(1, 1));
        masses.ToString().Should().Be("{C}: 0.1, {M}: 0.4, {C, M, T}: 0.5");
    }

    [Fact]
    public void A_set_counts_for_what_it_has_in_common()
    {
        // By hand: {M, T} .6 with {M, C} .5 gives {M} .3; with the frame .5 gives {M, T} .3; the frame .4 with each gives .2.
        var one = new MassFunction(Frame, new MassAssignment(["M", "T"], 0.6m));
        var other = new MassFunction(Frame, new MassAssignment(["M", "C"], 0.5m));
        var combined = MassFunction.Combine(one, other);
        combined.Conflict.Should().Be(0);
        combined.Masses!.ToString().Should().Be("{M}: 0.3, {C, M}: 0.2, {M, T}: 0.3, {C, M, T}: 0.2");
    }

    [Fact]
    public void Order_does_not_matter() =>
        GenMasses.Array[1, 4].Sample(
            masses => MassFunction.Combine(masses) == MassFunction.Combine([.. masses.Reverse()]), iter: Effort.Tries(1_000));

    [Fact]
    public void One_is_unchanged_and_ignorance_adds_nothing() =>
        GenMasses.Sample(
            masses => MassFunction.Combine(masses) == new CombinedMasses(masses, 0)
                && MassFunction.Combine(masses, new MassFunction(Frame)) == new CombinedMasses(masses, 0),
            iter: Effort.Tries(1_000));

    [Fact]
    public void Steps_and_all_at_once_are_the_same() =>
        Gen.Select(GenMasses, GenMasses, GenMasses).Sample((a, b, c) =>
        {
            var all = MassFunction.Combine(a, b, c);
            var first = MassFunction.Combine(a, b);
            if (first.Masses is null) return all.Masses is null;
            var second = MassFunction.Combine(first.Masses, c);
            return Sets.All(set => second.Masses is null
                    || Math.Abs(all.Masses!.IntervalOf(set).Lower - second.Masses.IntervalOf(set).Lower) < Rounding)
                && Math.Abs(1 - all.Conflict - (1 - first.Conflict) * (1 - second.Conflict)) < Rounding;
        }, iter: Effort.Tries(1_000));

    [Fact]
    public void The_rule_is_that_of_the_definition() =>
        Gen.Select(GenMasses, GenMasses).Sample((one, other) =>
        {
            var conflict = 0m;
            var sums = Sets.ToDictionary(set => set.ToString(), _ => 0m);
            foreach (var (a, b) in one.Masses.SelectMany(_ => other.Masses, (a, b) => (a, b)))
            {
                ValueList<string> common = [.. a.Hypotheses.Intersect(b.Hypotheses)];
                if (common.IsEmpty) conflict += a.Mass * b.Mass;
                else if (common.Count < Frame.Count) sums[common.ToString()] += a.Mass * b.Mass;
            }

            var combined = MassFunction.Combine(one, other);
            return Math.Abs(combined.Conflict - conflict) < Rounding && Sets.All(set => Math.Abs(
                (combined.Masses!.Masses.FirstOrDefault(part => part.Hypotheses == set)?.Mass ?? 0)
                    - sums[set.ToString()] / (1 - conflict)) < Rounding);
        }, iter: Effort.Tries(2_000));

    [Fact]
    public void Discounting_turns_mass_into_ignorance()
    {
        Of(("M", 0.5m)).DiscountedBy(0.5m).ToString().Should().Be("{M}: 0.25, {C, M, T}: 0.75");
        Of(("M", 0.5m)).DiscountedBy(0).Should().Be(new MassFunction(Frame));
        FluentActions.Invoking(() => Of(("M", 0.5m)).DiscountedBy(2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void What_is_no_mass_function_is_refused()
    {
        FluentActions.Invoking(() => Of(("X", 0.5m))).Should().Throw<ArgumentException>().WithMessage("*\"X\" is not in the frame*");
        FluentActions.Invoking(() => Of(("M", 0.6m), ("C", 0.6m))).Should().Throw<ArgumentException>().WithMessage("*more than 1*");
        FluentActions.Invoking(() => new MassFunction([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new MassFunction(["a", "a"])).Should().Throw<ArgumentException>().WithMessage("*once*");
        FluentActions.Invoking(() => new MassAssignment([], 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MassFunction.Combine()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MassFunction.Combine(Of(("M", 1)), new MassFunction(["M"]))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_frame_of_64_hypotheses_is_the_largest()
    {
        ValueList<string> names = [.. Enumerable.Range(0, 64).Select(n => $"h{n:00}")];
        new MassFunction(names, new MassAssignment(["h63"], 1)).IntervalOf(["h63"]).Lower.Should().Be(1);
        FluentActions.Invoking(() => new MassFunction(names.Add("h64"))).Should().Throw<ArgumentException>();
    }

    private static MassFunction Of(params (string Hypothesis, decimal Mass)[] masses) =>
        new(Frame, [.. masses.Select(it => new MassAssignment([it.Hypothesis], it.Mass))]);
}
