using CsCheck;
using FactTracker.Analysis;
using FactTracker.Serialization;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Analysis;

public sealed class HypothesisMatrixTests
{
    private static readonly ClaimSet Sample = ClaimSetReader.ReadFile(Checkout.PathOf("samples", "matrix.claims.json")).Set;

    /// <summary>The rows of the sample, worked out by hand before the code was written: power-cut, worn-bearing, sabotage.</summary>
    public static TheoryData<string, string, bool> Rows => new()
    {
        { "mains-steady", "II CC N", true },
        { "vibration", "N CC II", true },
        { "lock-intact", "N N I", true },
        { "bearing-replaced", "N I N", true },
        { "calm-night", "II N N", true },
        { "station-stopped", "CC CC CC", false },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Evidence_is_marked_by_relation_and_confidence(string claim, string marks, bool isDiagnostic)
    {
        var row = Sample.CompareHypotheses().Evidence.Single(row => row.Claim == claim);
        Codes(row).Should().Be(marks);
        row.IsDiagnostic.Should().Be(isDiagnostic);
    }

    [Fact]
    public void Only_inconsistencies_count()
    {
        var matrix = Sample.CompareHypotheses(["power-cut", "worn-bearing", "sabotage"]);
        matrix.Hypotheses.Select(score => score.Inconsistency).Should().Equal(4, 1, 3);
        matrix.Hypotheses.Select(score => score.WeightedInconsistency).Should().Equal(2 * 0.95m + 2 * 0.99m, 0.6m, 2 * 0.9m + 0.7m);
        matrix.Hypotheses.Select(score => score.Supporting).Should().Equal(1, 3, 1);
        matrix.Hypotheses.Select(score => score.Rank).Should().Equal(3, 1, 2);
        matrix.Evidence.Should().HaveCount(Rows.Count);
    }

    /// <summary>What falls without each source, and the ranks that are left.</summary>
    public static TheoryData<string, string, string, bool> Falls => new()
    {
        { "daily", "bearing-replaced", "3 1 2", false },
        { "engineer", "lock-intact bearing-replaced", "3 1 2", false },
        { "log", "mains-steady vibration station-stopped", "3 1 1", true },
        { "weather", "calm-night", "2 1 3", true },
    };

    [Theory]
    [MemberData(nameof(Falls))]
    public void Without_a_source_what_rests_on_it_falls(string source, string lost, string ranks, bool changesOrder)
    {
        var removal = Sample.CompareHypotheses().Removals.Single(removal => removal.Source == new SourceId(source));
        string.Join(' ', removal.Lost).Should().Be(lost);
        string.Join(' ', removal.Scores.Select(score => score.Rank)).Should().Be(ranks);
        removal.ChangesOrder.Should().Be(changesOrder);
    }

    [Fact]
    public void Words_say_the_order_and_what_it_depends_on() =>
        Sample.CompareHypotheses().ToWords().Should().Be(
            "By inconsistency (policy \"default\"): worn-bearing 1 (weighted 0.6); sabotage 3 (weighted 2.5); power-cut 4 (weighted 3.88). "
            + "mains-steady, vibration, calm-night, lock-intact, and bearing-replaced distinguish the hypotheses. "
            + "station-stopped fits all of them alike. "
            + "Without the source log the order changes: worn-bearing 1 (weighted 0.6) and sabotage 1 (weighted 0.7); power-cut 2 (weighted 1.98). "
            + "Without the source weather the order changes: worn-bearing 1 (weighted 0.6); power-cut 2 (weighted 1.9); sabotage 3 (weighted 2.5).");

    /// <summary>The confidence and the modality of evidence that contradicts, and its mark.</summary>
    public static TheoryData<string, string, string> Marks => new()
    {
        { "0.8", "", "II" },
        { "0.79", "", "I" },
        { "0.5", "", "I" },
        { "0.49", "", "N" },
        { "", "", "I" },
        { "0.9", "asserted", "II" },
        { "0.9", "denied", "II" },
        { "0.9", "possible", "I" },
        { "0.9", "alleged", "I" },
        { "0.9", "no such word", "I" },
        { "0.3", "alleged", "N" },
    };

    [Theory]
    [MemberData(nameof(Marks))]
    public void Strength_depends_on_confidence_and_modality(string confidence, string modality, string mark)
    {
        var evidence = Claim("e", ("contradicts", "h")) with
        {
            Confidence = confidence.Length == 0 ? [] : [Confidence.Of(Number(confidence))],
            Modality = modality.Length == 0 ? [] : [Modality.Parse(modality)],
        };
        Codes(Compare([Claim("h"), evidence], "h").Evidence.Single()).Should().Be(mark);
    }

    /// <summary>Relations ("e supports h"), the hypotheses, and the rows that are found.</summary>
    public static TheoryData<string, string, string> Links => new()
    {
        { "e supports h", "h", "e: C" },
        { "h supports e", "h", "e: C" },
        { "h contradicts e", "h", "e: I" },
        { "e supports h, e contradicts h", "h", "e: N" },
        { "e supports h, e supports h", "h", "e: C" },
        { "e comparedWith h", "h", "" },
        { "h1 contradicts h2, e contradicts h1", "h1 h2", "e: I N" },
        { "r repeats h, e contradicts r", "h", "e: I" },
        { "h sameAs r, r contradicts e", "h", "e: I" },
        { "e contradicts h, f repeats e, f supports h2", "h h2", "e f: I C" },
        { "e contradicts h, f sameAs e, f contradicts h", "h", "e f: I" },
        { "h supports h", "h", "" },
        { "e supports nowhere, h supports nothing", "h", "" },
        { "e contradicts h", "h h", "e: I" },
        { "e contradicts h", "", "" },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void Relations_count_in_both_directions_and_once(string relations, string hypotheses, string rows)
    {
        var stated = relations.Split(", ").Select(relation => relation.Split(' ')).ToLookup(it => it[0], it => (it[1], it[2]));
        string[] ids = ["h", "h1", "h2", "r", "e", "f"];
        var matrix = Compare(
            [.. ids.Select(id => Claim(id, [.. stated[id]]))], hypotheses.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        string.Join(", ", matrix.Evidence.Select(row => $"{string.Join(' ', row.Claims)}: {Codes(row)}")).Should().Be(rows);
    }

    [Fact]
    public void What_no_longer_stands_is_no_evidence()
    {
        var matrix = Compare([Claim("h"), Claim("e", ("contradicts", "h")) with { Status = ClaimStatus.Retracted }], "h");
        matrix.Evidence.Should().BeEmpty();
        matrix.LeftOut.Should().Equal(new ClaimId("e"));
        matrix.ToWords().Should().Contain("Left out, refuted, superseded, retracted or deprecated: e.");
    }

    [Fact]
    public void Weights_rank_by_policy()
    {
        Claim[] claims =
        [
            Claim("h"), Claim("h2"),
            Claim("e1", ("contradicts", "h")) with { Confidence = [Confidence.Of(0.79m)] },
            Claim("e2", ("contradicts", "h2")) with { Confidence = [Confidence.Of(0.6m)] },
        ];
        Compare(claims, "h", "h2").Hypotheses.Select(score => score.Rank).Should().Equal(1, 1);
        var set = new ClaimSet { Claims = [.. claims] };
        set.CompareHypotheses(["h", "h2"], HypothesisPolicy.Default with { Name = "weighted", RanksByWeight = true })
            .Hypotheses.Select(score => score.Rank).Should().Equal(2, 1);
    }

    [Fact]
    public void Credibility_weighs_by_policy()
    {
        var policy = HypothesisPolicy.Default with { Name = "grades", Pooling = PoolingPolicy.AdmiraltyExample };
        var weights = Sample.CompareHypotheses(["power-cut", "worn-bearing", "sabotage"], policy).Evidence.Select(row => row.Weight);
        // Credibility 1 of an A source: 0.9. Credibility 2 of a B source: 0.7 to the power of 0.8. Credibility 3 is the prior.
        weights.Select(weight => Math.Round(weight, 3)).Should().Equal(0.9m, 0.9m, 0.663m, 0.5m, 0.9m, 0.9m);
    }

    [Fact]
    public void Marks_and_scores_are_those_of_a_plain_count() =>
        GenSet.Sample(it =>
        {
            var (set, hypotheses) = it;
            var matrix = set.CompareHypotheses(hypotheses.Select(id => new ClaimId(id)));
            return matrix.Hypotheses.All(score => score.Inconsistency == PlainScore(set, hypotheses, score.Claim.Text))
                && matrix.Hypotheses.All(score =>
                    score.Rank == 1 + matrix.Hypotheses.Count(other => other.Inconsistency < score.Inconsistency));
        }, iter: Effort.Tries(2_000));

    [Fact]
    public void Order_of_claims_and_hypotheses_does_not_matter() =>
        GenSet.Sample(it =>
        {
            var (set, hypotheses) = it;
            var reversed = set with { Claims = [.. set.Claims.Reverse()] };
            var one = set.CompareHypotheses(hypotheses.Select(id => new ClaimId(id)));
            var other = reversed.CompareHypotheses(hypotheses.Reverse().Select(id => new ClaimId(id)));
            return one.Hypotheses.Select(Shown).SequenceEqual(other.Hypotheses.Reverse().Select(Shown))
                && one.Evidence.Select(row => $"{row.Claim} {Codes(row)}").Order(StringComparer.Ordinal).SequenceEqual(
                    other.Evidence.Select(row => $"{row.Claim} {string.Join(' ', row.Marks.Reverse().Select(ConsistencyMarks.CodeOf))}")
                        .Order(StringComparer.Ordinal));
        }, iter: Effort.Tries(1_000));

    [Fact]
    public void Evidence_that_another_source_asserts_does_not_fall()
    {
        Claim[] claims =
        [
            Claim("h"), Claim("e", ("contradicts", "h")) with { Citations = ["s"] },
            Claim("f", ("repeats", "e")) with { Citations = ["s2"], Confidence = [Confidence.Of(0.9m)] },
        ];
        var matrix = Compare(claims, "h");
        Codes(matrix.Evidence.Single()).Should().Be("II");
        matrix.Removals.Select(removal => $"{removal.Source} {removal.Scores[0].Inconsistency} {removal.Lost.Count}")
            .Should().Equal("s 2 0", "s2 1 0");
    }

    [Fact]
    public void Words_have_the_first_of_many_names()
    {
        var evidence = Enumerable.Range(1, 1_500).Select(n => Claim($"e{n}", ("contradicts", "h")) with
        {
            Citations = [new Citation(new SourceId($"s{n}"))],
        });
        var words = Compare([Claim("h"), Claim("h2"), .. evidence], "h", "h2").ToSentences();
        words.Should().HaveCount(3);
        words[1].Should().Be("e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, and 1,490 others distinguish the hypotheses.");
        words[2].Should().Be("The order does not depend on any single source.");
    }

    [Fact]
    public void Nothing_to_compare_is_said()
    {
        ClaimSet.Empty.CompareHypotheses().ToWords().Should().Be("There is no hypothesis to compare.");
        Compare([Claim("h")], "h").ToWords().Should().Contain("No evidence distinguishes the hypotheses.");
        FluentActions.Invoking(() => Compare([Claim("h")], "nowhere")).Should().Throw<ArgumentException>()
            .WithMessage("*no claim \"nowhere\"*");
    }

    [Fact]
    public void Json_has_the_documented_shape() =>
        Compare([Claim("h"), Claim("e", ("contradicts", "h")) with { Citations = ["s"], Confidence = [Confidence.Of(0.7m)] }], "h")
            .ToJson().Should().Be(
                """
                {
                  "policy": {
                    "name": "default",
                    "strongFrom": 0.8,
                    "neutralBelow": 0.5,
                    "unstatedWeight": 0.5,
                    "inconsistentPoints": 1,
                    "stronglyInconsistentPoints": 2,
                    "ranksByWeight": false,
                    "pooling": {
                      "name": "default",
                      "method": "logodds",
                      "baseRate": 0.5
                    }
                  },
                  "hypotheses": [
                    {
                      "claim": "h",
                      "inconsistency": 1,
                      "weighted": 0.7,
                      "supporting": 0,
                      "rank": 1
                    }
                  ],
                  "evidence": [
                    {
                      "claim": "e",
                      "claims": [
                        "e"
                      ],
                      "confidence": 0.7,
                      "weight": 0.7,
                      "marks": [
                        "I"
                      ],
                      "diagnostic": false
                    }
                  ],
                  "withoutSource": [
                    {
                      "source": "s",
                      "lost": [
                        "e"
                      ],
                      "hypotheses": [
                        {
                          "claim": "h",
                          "inconsistency": 0,
                          "weighted": 0,
                          "supporting": 0,
                          "rank": 1
                        }
                      ],
                      "orderChanges": false
                    }
                  ],
                  "leftOut": []
                }
                """);

    private static readonly Gen<(ClaimSet Set, string[] Hypotheses)> GenSet =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 5], (from, type, to) => (from, type, to)).Array[0, 12]
            .SelectMany(relations => Gen.Int[0, 100].Array[6].Select(confidences =>
            {
                string[] ids = ["h0", "h1", "e2", "e3", "e4", "e5"], types = ["supports", "contradicts", "comparedWith"];
                var claims = ids.Select((id, index) => Claim(
                    id, [.. relations.Where(it => it.from == index).Select(it => (types[it.type], ids[it.to]))]) with
                {
                    Confidence = [Confidence.Of(confidences[index] / 100m)],
                });
                return (new ClaimSet { Claims = [.. claims] }, (string[])["h0", "h1"]);
            }));

    // Every claim against the hypothesis, by the words of the definition.
    private static int PlainScore(ClaimSet set, string[] hypotheses, string hypothesis)
    {
        var sum = 0;
        foreach (var claim in set.Claims.Where(claim => !hypotheses.Contains(claim.Id.Text)))
        {
            bool Has(RelationType type) => claim.Relations.Any(it => it.Type == type && it.Claim == hypothesis)
                || set.Claims[new ClaimId(hypothesis)].Relations.Any(it => it.Type == type && it.Claim == claim.Id);
            if (!Has(RelationType.Contradicts) || Has(RelationType.Supports)) continue;
            sum += claim.Confidence[0].Probability switch { >= 0.8m => 2, >= 0.5m => 1, _ => 0 };
        }

        return sum;
    }

    private static HypothesisMatrix Compare(Claim[] claims, params string[] hypotheses) =>
        new ClaimSet { Sources = [new Source("s") { Title = "s", BasedOn = [] }], Claims = [.. claims] }
            .CompareHypotheses(hypotheses.Select(id => new ClaimId(id)));

    private static Claim Claim(string id, params (string Type, string Claim)[] relations) => new(id)
    {
        Text = $"This is {id}",
        Relations = [.. relations.Select(relation => new Relation(RelationType.Parse(relation.Type), relation.Claim))],
    };

    private static string Codes(EvidenceRow row) => string.Join(' ', row.Marks.Select(ConsistencyMarks.CodeOf));

    private static string Shown(HypothesisScore score) =>
        FormattableString.Invariant($"{score.Claim} {score.Inconsistency} {score.WeightedInconsistency} {score.Supporting} {score.Rank}");

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
