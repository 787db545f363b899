using CsCheck;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis;

public sealed class OpinionTests
{
    private const decimal Rounding = 0.000_000_000_000_000_000_01m;

    private static readonly Gen<Opinion> GenOpinion = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 100]).Select(
        (belief, rest, baseRate) => new Opinion(belief / 100m, (100 - belief) * rest / 10_000m, baseRate / 100m));

    private static readonly Dictionary<string, Func<IReadOnlyList<Opinion>, Opinion>> Fusions = new()
    {
        ["cumulative"] = OpinionFusion.Cumulative,
        ["averaging"] = OpinionFusion.Averaging,
        ["weighted"] = OpinionFusion.Weighted,
        ["compromise"] = OpinionFusion.ConsensusAndCompromise,
    };

    public static TheoryData<string> Names => [.. Fusions.Keys];

    /// <summary>The fusion, the opinions, the result (b, d, u), the tolerance, and where it is from.</summary>
    public static TheoryData<string, string, string, double, string> Known => new()
    {
        { "cumulative", "0.1 0.3, 0.4 0.2, 0.7 0.1", "0.651 0.209 0.140", 0.001, "oracles.md, row 2" },
        { "weighted", "0.1 0.3, 0.4 0.2, 0.7 0.1", "0.562 0.146 0.292", 0.001, "oracles.md, row 2" },
        { "compromise", "0.1 0.3, 0.4 0.2, 0.7 0.1", "0.629 0.182 0.189", 0.001, "oracles.md, row 2" },
        { "averaging", "0.1 0.3, 0.4 0.2, 0.7 0.1", "0.5091 0.1636 0.3273", 0.0001, "oracles.md, row 2" },
        { "cumulative", "1 0, 0 1", "0.5 0.5 0", 0, "oracles.md, row 2: the limit of certain opinions" },
        { "averaging", "1 0, 0 1", "0.5 0.5 0", 0, "the same limit" },
        { "weighted", "1 0, 0 1", "0.5 0.5 0", 0, "the same limit" },
        { "compromise", "1 0, 0 1", "0 0 1", 0, "contradiction is uncertainty" },
        { "cumulative", "0.7 0.1, 0.7 0.1", "0.7778 0.1111 0.1111", 0.0001, "confidence-scales.md" },
        { "averaging", "0.7 0.1, 0.7 0.1", "0.7 0.1 0.2", 0, "confidence-scales.md" },
        { "cumulative", "0.7 0.3, 0.5 0.5", "0.6 0.4 0", 0, "bare probabilities: the mean" },
        { "cumulative", "1 0, 0.1 0.3", "1 0 0", 0, "beside certainty the rest does not count" },
        { "cumulative", "0 0, 0.7 0.1", "0.7 0.1 0.2", 0, "an opinion that says nothing adds nothing" },
        { "weighted", "0 0, 0.7 0.1", "0.7 0.1 0.2", 0, "nor does it here" },
        { "weighted", "0 0, 0 0", "0 0 1", 0, "nothing from nothing" },
        { "cumulative", "0 0, 0 0", "0 0 1", 0, "nothing from nothing" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Known_results(string fusion, string opinions, string expected, double tolerance, string from)
    {
        var result = Fusions[fusion]([.. opinions.Split(", ").Select(Parse)]);
        var numbers = Numbers(expected);
        decimal[] found = [result.Belief, result.Disbelief, result.Uncertainty];
        for (var i = 0; i < found.Length; i++)
        {
            found[i].Should().BeApproximately(numbers[i], Math.Max((decimal)tolerance, Rounding), from);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Order_does_not_matter(string fusion) =>
        GenOpinion.Array[1, 6].Sample(
            opinions => Fusions[fusion](opinions) == Fusions[fusion]([.. opinions.Reverse()]), iter: Effort.Tries(5_000));

    [Theory]
    [MemberData(nameof(Names))]
    public void One_opinion_is_unchanged(string fusion) =>
        GenOpinion.Sample(opinion => Fusions[fusion]([opinion]) == opinion, iter: Effort.Tries(1_000));

    [Theory]
    [InlineData("averaging")]
    [InlineData("weighted")]
    [InlineData("compromise")]
    public void Repetition_changes_nothing(string fusion) =>
        Gen.Select(GenOpinion, Gen.Int[2, 6]).Sample(
            (opinion, times) => AreClose(Fusions[fusion]([.. Enumerable.Repeat(opinion, times)]), opinion), iter: Effort.Tries(2_000));

    [Fact]
    public void Repetition_shrinks_uncertainty_when_evidence_adds_up() =>
        GenOpinion.Where(opinion => opinion.Uncertainty is > 0 and < 1).Sample(
            opinion => OpinionFusion.Cumulative(opinion, opinion).Uncertainty < opinion.Uncertainty, iter: Effort.Tries(1_000));

    [Fact]
    public void Cumulative_fusion_is_the_sum_of_evidence() =>
        GenOpinion.Where(opinion => opinion.Uncertainty > 0.01m).Array[2, 5].Sample(opinions =>
        {
            // Jøsang 2016, section 3.4: r = 2b/u and s = 2d/u pieces of evidence for and against.
            var pro = opinions.Sum(opinion => 2 * (double)(opinion.Belief / opinion.Uncertainty));
            var contra = opinions.Sum(opinion => 2 * (double)(opinion.Disbelief / opinion.Uncertainty));
            var fused = OpinionFusion.Cumulative(opinions);
            return Math.Abs((double)fused.Belief - pro / (pro + contra + 2)) < 1e-9
                && Math.Abs((double)fused.Disbelief - contra / (pro + contra + 2)) < 1e-9;
        }, iter: Effort.Tries(5_000));

    [Theory]
    [InlineData("cumulative")]
    [InlineData("averaging")]
    [InlineData("weighted")]
    public void Certainty_is_the_limit_of_near_certainty(string fusion)
    {
        const decimal Near = 0.000_000_001m;
        Opinion[] certain = [new(1, 0), new(0, 1), new(0.6m, 0.4m), new(0.2m, 0.3m)];
        Opinion[] near = [new(1 - Near, 0), new(0, 1 - Near), new(0.6m * (1 - Near), 0.4m * (1 - Near)), new(0.2m, 0.3m)];
        Fusions[fusion](near).Belief.Should().BeApproximately(Fusions[fusion](certain).Belief, 10 * Near);
    }

    [Fact]
    public void Compromise_is_that_of_the_definition_summed_over_all_combinations() =>
        GenOpinion.Array[2, 5].Sample(opinions => AreClose(OpinionFusion.ConsensusAndCompromise(opinions), NaiveCompromise(opinions)),
            iter: Effort.Tries(2_000));

    [Theory]
    [InlineData("0.7 0.1", "1 0", "0.7 0.1 0.2")]
    [InlineData("0.7 0.1", "0 1", "0 0 1")]
    [InlineData("0.7 0.1", "0.5 0.5", "0.35 0.05 0.6")]
    [InlineData("0.7 0.1", "0.4 0.4", "0.35 0.05 0.6")]
    public void Discounting_turns_belief_into_uncertainty(string opinion, string trust, string expected)
    {
        var result = Parse(opinion).DiscountedBy(Parse(trust));
        new[] { result.Belief, result.Disbelief, result.Uncertainty }.Should().Equal(Numbers(expected));
    }

    [Fact]
    public void An_interval_and_its_opinion_are_one() =>
        GenOpinion.Sample(
            opinion => Opinion.FromInterval(opinion.ToInterval(), opinion.BaseRate) == opinion, iter: Effort.Tries(1_000));

    [Fact]
    public void The_probability_shares_out_the_uncertainty()
    {
        new Opinion(0.7m, 0.1m, 0.25m).Probability.Should().Be(0.75m);
        new Opinion(0.7m, 0.1m).ToString().Should().Be("(0.7, 0.1, 0.2; 0.5)");
    }

    [Theory]
    [InlineData("0.7 0.4")]
    [InlineData("-0.1 0.4")]
    [InlineData("0 1.1")]
    public void Numbers_that_are_no_opinion_are_refused(string opinion) =>
        FluentActions.Invoking(() => Parse(opinion)).Should().Throw<ArgumentException>();

    [Theory]
    [MemberData(nameof(Names))]
    public void Fusion_of_nothing_is_refused(string fusion) =>
        FluentActions.Invoking(() => Fusions[fusion]([])).Should().Throw<ArgumentException>().WithMessage("*at least one*");

    // Every combination of "for", "against" and "uncertain", one choice for each opinion.
    private static Opinion NaiveCompromise(Opinion[] opinions)
    {
        decimal belief = opinions.Min(it => it.Belief), disbelief = opinions.Min(it => it.Disbelief);
        decimal pro = 0, contra = 0, both = 0, ignorance = 0;
        for (var choice = 0; choice < (int)Math.Pow(3, opinions.Length); choice++)
        {
            var kinds = opinions.Select((_, i) => choice / (int)Math.Pow(3, i) % 3).ToArray();
            var product = opinions.Zip(kinds).Aggregate(1m, (sum, it) => sum * it.Second switch
            {
                0 => it.First.Belief - belief,
                1 => it.First.Disbelief - disbelief,
                _ => it.First.Uncertainty,
            });
            var unsure = kinds.Count(kind => kind == 2);
            if (unsure == opinions.Length) ignorance += product;
            else if (unsure == opinions.Length - 1 || unsure == 0)
            {
                if (kinds.All(kind => kind != 1)) pro += product;
                else if (kinds.All(kind => kind != 0)) contra += product;
                else both += product;
            }
        }

        var scale = pro + contra + both == 0 ? 0 : (1 - belief - disbelief - ignorance) / (pro + contra + both);
        return new Opinion(
            Math.Round(belief + scale * pro, 24), Math.Round(disbelief + scale * contra, 24), opinions.Average(it => it.BaseRate));
    }

    private static bool AreClose(Opinion one, Opinion other) =>
        Math.Abs(one.Belief - other.Belief) < Rounding && Math.Abs(one.Disbelief - other.Disbelief) < Rounding
            && Math.Abs(one.BaseRate - other.BaseRate) < Rounding;

    private static Opinion Parse(string numbers) => Numbers(numbers) is [var belief, var disbelief] ? new(belief, disbelief) : null!;

    private static decimal[] Numbers(string numbers) =>
        [.. numbers.Split(' ').Select(number => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}
