using CsCheck;
using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Tests.Analysis;

public sealed class PooledConfidenceTests
{
    private static readonly Gen<PoolingMethod> GenMethod =
        Gen.Int[0, Enum.GetValues<PoolingMethod>().Length - 1].Select(index => (PoolingMethod)index);

    private static readonly Source[] Origins =
        [.. new[] { "a", "b", "c", "d" }.Select(id => new Source(id) { Title = id, BasedOn = [] })];

    /// <summary>What each claim states and cites ("0.7 a,b"), the policy, the result in words, and why.</summary>
    public static TheoryData<string, PoolingMethod, string, string> Pools => new()
    {
        { "0.7 a; 0.7 b", PoolingMethod.LogOdds, "[0.844827586207, 0.844827586207]", "two independent origins" },
        { "0.7 a; 0.7 a", PoolingMethod.LogOdds, "[0.7, 0.7]", "one origin" },
        { "0.7 a; 0.7 copy-of-a", PoolingMethod.LogOdds, "[0.7, 0.7]", "a source that draws on the other is no origin of its own" },
        { "0.7 copy-of-a; 0.7 copy-of-a2", PoolingMethod.LogOdds, "[0.7, 0.7]", "two articles on one document" },
        { "0.7 a; 0.9 a", PoolingMethod.LogOdds, "[0.8, 0.8]", "the mean within an origin" },
        { "0.9 a,b", PoolingMethod.LogOdds, "[0.9, 0.9]", "one judgement counts once, however many sources it has" },
        { "0.7 a; 0.9 a,b; 0.8 b", PoolingMethod.LogOdds, "[0.8, 0.8]", "a judgement on both joins the origins" },
        { "0.7 -; 0.7 -", PoolingMethod.LogOdds, "[0.7, 0.7]", "without sources nothing shows independence" },
        { "0.7 nobody; 0.7 nobody2", PoolingMethod.LogOdds, "[0.7, 0.7]", "nor do sources that nobody names" },
        { "0.7 a; 0.7 nobody", PoolingMethod.LogOdds, "[0.844827586207, 0.844827586207]", "a named one and others" },
        { "0.7 a,nobody; 0.7 b,nobody", PoolingMethod.LogOdds, "[0.844827586207, 0.844827586207]", "a name is enough" },
        { "0.7 loop1; 0.7 loop2", PoolingMethod.LogOdds, "[0.7, 0.7]", "sources that rest on each other" },
        { "0.7 missing; 0.7 a", PoolingMethod.LogOdds, "[0.844827586207, 0.844827586207]", "a source that the set lacks" },
        { "0.7 retracted; 0.8 a", PoolingMethod.LogOdds, "[0.8, 0.8]", "a retracted source does not count" },
        { "0.7 on-retracted; 0.8 a", PoolingMethod.LogOdds, "[0.8, 0.8]", "nor what rests on one alone" },
        { "0.7 retracted", PoolingMethod.LogOdds, "", "then nothing is left" },
        { "0.7 a; 0.7 b", PoolingMethod.Linear, "[0.7, 0.7]", "" },
        { "0.7 a; 0.7 b", PoolingMethod.Logarithmic, "[0.7, 0.7]", "" },
        { "0.7 a; 0.7 b", PoolingMethod.NoisyOr, "[0.91, 0.91]", "" },
        { "0.7 a; 0.5 b", PoolingMethod.CumulativeFusion, "[0.6, 0.6]", "bare probabilities: the mean" },
        { "0.7-0.9 a; 0.7-0.9 a", PoolingMethod.CumulativeFusion, "[0.7, 0.9]", "averaged within the origin" },
        { "0.75-1 a; 0.75-1 b", PoolingMethod.DempsterShafer, "[0.9375, 1]", "1 - 0.25 * 0.25" },
        { "1 a; 0 b", PoolingMethod.DempsterShafer, "", "complete conflict" },
    };

    [Theory]
    [MemberData(nameof(Pools))]
    public void Origins_are_pooled_and_copies_averaged(string claims, PoolingMethod method, string expected, string why)
    {
        var set = SetOf(claims);
        var policy = PoolingPolicy.Default with { Method = method };
        foreach (var claim in set.Claims)
        {
            set.PoolConfidence(claim, policy).Interval?.ToString().Should().Be(expected.Length == 0 ? null : expected, why);
        }
    }

    [Fact]
    public void Opinions_are_fused_by_evidence()
    {
        // confidence-scales.md: (0.7, 0.1, 0.2) with itself.
        var pooled = Pool("0.7-0.9 a; 0.7-0.9 b", PoolingPolicy.Default with { Method = PoolingMethod.CumulativeFusion });
        pooled.Opinion!.ToString().Should().Be("(0.7778, 0.1111, 0.1111; 0.5)");
        pooled.Conflict.Should().BeNull();
    }

    [Fact]
    public void Dempsters_rule_shows_its_conflict()
    {
        var pooled = Pool("0.9 a; 0.1 b", PoolingPolicy.Default with { Method = PoolingMethod.DempsterShafer });
        pooled.Conflict.Should().Be(0.82m, "0.9 * 0.9 + 0.1 * 0.1 contradict each other");
        pooled.Interval.Should().Be(new ProbabilityInterval(0.5m, 0.5m));
        Pool("1 a; 0 b", PoolingPolicy.Default with { Method = PoolingMethod.DempsterShafer })
            .Refusal.Should().Be(PoolRefusal.CompleteConflict);
    }

    [Fact]
    public void A_policy_can_leave_uncertainty_in_bare_probabilities()
    {
        var policy = PoolingPolicy.Default with { Name = "cautious", Method = PoolingMethod.CumulativeFusion, LeastUncertainty = 0.2m };
        Pool("0.875 a; 0.875 b", policy).Opinion!.ToString().Should().Be("(0.7778, 0.1111, 0.1111; 0.5)", "0.875 becomes (0.7, 0.1, 0.2)");
        var middle = PoolingPolicy.Default with { Method = PoolingMethod.CumulativeFusion, Mapping = OpinionMapping.Middle };
        Pool("0.4-0.6 a", middle).Opinion.Should().Be(new Opinion(0.5m, 0.5m));
    }

    [Fact]
    public void Each_contribution_says_what_went_in_and_what_the_rest_is()
    {
        var pooled = Pool("0.7 a; 0.9 copy-of-a; 0.6 b", PoolingPolicy.Default);

        pooled.Origins.Should().Be(new OriginCount(2, 2));
        pooled.Claims.Select(id => id.Text).Should().Equal("claim0", "claim1", "claim2");
        pooled.Contributions.Should().HaveCount(2);
        pooled.Contributions[0].Sources.Should().Equal(new SourceId("a"));
        pooled.Contributions[0].Judgements.Select(it => it.Claim.Text).Should().Equal("claim0", "claim1");
        pooled.Contributions[0].Interval.Lower.Should().Be(0.8m);
        pooled.Contributions[0].Without!.Value.Lower.Should().Be(0.6m);
        pooled.Contributions[1].Without!.Value.Lower.Should().Be(0.8m);
    }

    [Fact]
    public void Words_say_all_of_it() =>
        Pool("0.7 a; 0.9 copy-of-a; 0.6 b", PoolingPolicy.Default).ToWords().Should().Be(
            "claim0: 85.7%, by adding up log-odds from a prior of 50% (policy \"default\"), 2 independent origins. "
            + "Asserted by claim0, claim1, and claim2. "
            + "a: 80% (the mean of 70% in claim0 and 90% in claim1); without it 60%. "
            + "b: 60% (60% in claim2); without it 80%.");

    [Fact]
    public void Json_has_the_documented_shape() =>
        Pool("0.7 a", PoolingPolicy.Default).ToJson(ConfidenceScale.Icd203).Should().Be(
            """
            {
              "claim": "claim0",
              "claims": [
                "claim0"
              ],
              "policy": {
                "name": "default",
                "method": "logodds",
                "baseRate": 0.5
              },
              "kind": "likelihood",
              "confidence": 0.7,
              "term": {
                "scale": "icd203",
                "lowest": "likely",
                "highest": "likely"
              },
              "origins": {
                "certain": 1,
                "possible": 1
              },
              "contributions": [
                {
                  "sources": [
                    "a"
                  ],
                  "certain": true,
                  "confidence": 0.7,
                  "weight": 1,
                  "without": null,
                  "judgements": [
                    {
                      "claim": "claim0",
                      "basis": "claim",
                      "confidence": 0.7,
                      "weight": 1
                    }
                  ]
                }
              ],
              "leftOut": []
            }
            """);

    [Fact]
    public void Copies_of_one_origin_count_once() =>
        Gen.Select(Gen.Int[1, 99], Gen.Int[1, 20], GenMethod).Sample((percent, copies, method) =>
        {
            var policy = PoolingPolicy.Default with { Method = method };
            var claim = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{percent / 100m} copy-of-a");
            var many = Pool(string.Join("; ", Enumerable.Repeat(claim, copies)), policy).Interval!.Value;
            return Math.Abs(many.Lower - percent / 100m) < 1e-20m && many.Width < 1e-20m;
        }, iter: Effort.Tries(500));

    [Fact]
    public void Order_of_claims_and_sources_does_not_matter()
    {
        string[] cited = ["a", "b", "c", "copy-of-a", "a,b", "-", "nobody", "loop1"];
        var genClaim = Gen.Select(Gen.Int[1, 99], Gen.Int[0, cited.Length - 1], (percent, index) =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{percent / 100m} {cited[index]}"));
        Gen.Select(genClaim.Array[1, 6], GenMethod).Sample((claims, method) =>
        {
            var policy = PoolingPolicy.Default with { Method = method };
            return Pool(string.Join("; ", claims), policy).Interval == Pool(string.Join("; ", claims.Reverse()), policy).Interval;
        }, iter: Effort.Tries(1_000));
    }

    [Fact]
    public void Related_claims_are_pooled_and_others_are_not()
    {
        var set = new ClaimSet
        {
            Sources = [.. Origins],
            Claims =
            [
                Claim("x", "It is so", 0.7m, "a"),
                Claim("y", "So it is", 0.7m, "b") with { Relations = [new Relation(RelationType.Repeats, "x")] },
                Claim("z", "As x says", 0.7m, "c") with { Relations = [new Relation(RelationType.SameAs, "y")] },
                Claim("other", "It is so", 0.1m, "d") with { Relations = [new Relation(RelationType.NotSameAs, "x")] },
                Claim("support", "This shows it", 0.1m, "d") with { Relations = [new Relation(RelationType.Supports, "x")] },
                Claim("dangling", "That", 0.1m, "d") with { Relations = [new Relation(RelationType.SameAs, "nowhere")] },
            ],
        };

        set.PoolConfidence(set.Claims["x"]).Claims.Select(id => id.Text).Should().Equal("x", "y", "z");
        set.PoolConfidence(set.Claims["z"]).Claims.Select(id => id.Text).Should().Contain(["x", "y", "z"]);
        set.PoolConfidence(set.Claims["dangling"]).Claims.Should().ContainSingle();
        set.PreparePooling().OfAll().Select(pooled => pooled.Claim.Text).Should().Equal("x", "other", "support", "dangling");
    }

    [Fact]
    public void A_long_chain_of_repetitions_is_followed()
    {
        const int Links = 20_000;
        var claims = Enumerable.Range(0, Links).Select(n => Claim($"c{n}", $"text {n}", 0.7m, "a") with
        {
            Relations = [new Relation(RelationType.Repeats, $"c{(n + 1) % Links}")],
        });
        var set = new ClaimSet { Sources = [.. Origins], Claims = [.. claims] };
        set.PoolConfidence(set.Claims[0]).Interval.Should().Be(new ProbabilityInterval(0.7m, 0.7m));
        set.PreparePooling().OfAll().Should().ContainSingle();
    }

    [Fact]
    public void What_no_longer_stands_is_left_out()
    {
        var set = SetOf("0.7 a; 0.9 b");
        set = set with { Claims = [set.Claims[0], set.Claims[1] with { Status = ClaimStatus.Retracted }] };
        var pooled = set.PoolConfidence(set.Claims[0]);
        pooled.Interval.Should().Be(new ProbabilityInterval(0.7m, 0.7m));
        pooled.LeftOut.Should().ContainSingle().Which.Reason.Should().Be(LeftOutReason.ClaimDoesNotStand);
    }

    [Fact]
    public void Several_confidences_of_one_claim_are_averaged()
    {
        var claim = Claim("x", "It is so", 0.7m, "a") with
        {
            Confidence = [Confidence.Of(0.6m) with { By = "A. Editor" }, Confidence.Of(0.8m), Confidence.InWords("fairly sure")],
        };
        var pooled = new ClaimSet { Sources = [.. Origins], Claims = [claim] }.PoolConfidence(claim);
        pooled.Interval.Should().Be(new ProbabilityInterval(0.7m, 0.7m));
        pooled.LeftOut.Should().ContainSingle().Which.Reason.Should().Be(LeftOutReason.NoNumber);
        pooled.ToWords().Should().Contain("60% in x by A. Editor").And.Contain("Left out, no number: x.");
    }

    [Fact]
    public void Values_speak_for_a_claim_that_states_no_confidence()
    {
        ClaimValue sure = new TextValue("A") { Confidence = [Confidence.Of(0.9m)] };
        ClaimValue less = new TextValue("B") { Confidence = [Confidence.Of(0.7m)] };
        var one = new Claim("x") { Property = "is", Value = [sure] };
        ClaimSet.Empty.PoolConfidence(one).Interval!.Value.ToString().Should().Be("[0.9, 0.9]");
        ClaimSet.Empty.PoolConfidence(one with { Value = [sure, less, "C"] }).Interval!.Value.ToString()
            .Should().Be("[0.6, 0.7]", "both hold with at least 0.9 + 0.7 - 1, and at most 0.7");
        ClaimSet.Empty.PoolConfidence(one with { Confidence = [Confidence.Of(0.2m)] }).Interval!.Value.ToString().Should().Be("[0.2, 0.2]");
    }

    [Fact]
    public void A_contribution_of_opinions_is_their_mean()
    {
        // Averaging fusion of (0.8, 0.1, 0.1) and (0.2, 0.3, 0.5): b = (0.8/0.1 + 0.2/0.5) / (1/0.1 + 1/0.5) = 0.7.
        var pooled = Pool("0.8-0.9 a; 0.2-0.7 a", PoolingPolicy.Default with { Method = PoolingMethod.CumulativeFusion });
        pooled.Contributions.Single().Interval.Lower.Should().Be(0.7m);
        pooled.Interval.Should().Be(pooled.Contributions.Single().Interval);
    }

    [Fact]
    public void Nothing_gives_nothing()
    {
        var pooled = ClaimSet.Empty.PoolConfidence(new Claim("x") { Text = "It is so" });
        pooled.Interval.Should().BeNull();
        pooled.Refusal.Should().Be(PoolRefusal.NoNumber);
        pooled.ConvertTo(ConfidenceScale.Icd203).Refusal.Should().Be(ScaleRefusal.NoNumber);
        pooled.ToWords().Should().Be("x: no number, because nothing that counts has one.");
    }

    internal static Claim Claim(string id, string text, decimal confidence, params string[] sources) => new(id)
    {
        Text = text,
        Confidence = [Confidence.Of(confidence)],
        Citations = [.. sources.Select(source => new Citation(new SourceId(source)))],
        Recorded = Instant.FromUtc(2025, 1, 1, 0, 0),
    };

    private static PooledConfidence Pool(string claims, PoolingPolicy policy)
    {
        var set = SetOf(claims);
        return set.PoolConfidence(set.Claims[0], policy);
    }

    // Claims that all assert the same: "0.7 a,b; 0.6-0.8 -".
    private static ClaimSet SetOf(string claims) => new()
    {
        Sources =
        [
            .. Origins,
            new Source("copy-of-a") { Title = "copy", BasedOn = [new SourceLink("a")] },
            new Source("copy-of-a2") { Title = "copy", BasedOn = [new SourceLink("a")] },
            new Source("nobody") { Kind = SourceKind.Unnamed },
            new Source("nobody2") { Kind = SourceKind.Unnamed },
            new Source("loop1") { Title = "loop", BasedOn = [new SourceLink("loop2")] },
            new Source("loop2") { Title = "loop", BasedOn = [new SourceLink("loop1")] },
            new Source("retracted") { Title = "retracted", BasedOn = [], Status = SourceStatus.Retracted },
            new Source("on-retracted") { Title = "on it", BasedOn = [new SourceLink("retracted")] },
        ],
        Claims =
        [
            .. claims.Split("; ").Select((claim, index) => claim.Split(' ') is [var confidence, var sources]
                ? Claim($"claim{index}", "It is so", 0, sources == "-" ? [] : sources.Split(',')) with { Confidence = [Stated(confidence)] }
                : null!),
        ],
    };

    private static Confidence Stated(string numbers) => numbers.Split('-') switch
    {
        [var lower, var upper] => Confidence.Between(Number(lower), Number(upper)),
        _ => Confidence.Of(Number(numbers)),
    };

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
