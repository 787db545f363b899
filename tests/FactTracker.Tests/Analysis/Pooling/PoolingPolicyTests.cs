using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis;

public sealed class PoolingPolicyTests
{
    /// <summary>Citations as source and credibility ("A2" is the source graded A, credibility 2), the confidence of the claim, and the
    /// result by the example of the Admiralty grades.</summary>
    public static TheoryData<string, string, string, string> Graded => new()
    {
        { "A2", "0.4", "70%", "the grade counts in place of the confidence" },
        { "A2 A1", "", "80%", "one origin: the mean of 70% and 90%" },
        { "A1 A6", "", "90%", "6 is no number" },
        { "A6", "", "none", "nothing is left" },
        { "A6", "0.9", "none", "a confidence has no other source to rest on" },
        { "F2", "", "none", "F has no basis" },
        { "-2", "", "none", "nor has a source that is not rated" },
        { "A", "0.9", "90%", "without a grade the confidence counts" },
        { "A2 B", "0.9", "93.1%", "the grade for one origin; the confidence, at a weight of 0.8, for the other" },
        { "E1", "", "60.8%", "a fifth of the log-odds of 90%" },
        { "", "0.9", "none", "no source to weigh" },
    };

    [Theory]
    [MemberData(nameof(Graded))]
    public void Grades_count_by_an_explicit_policy(string citations, string confidence, string expected, string why)
    {
        var set = SetOf(citations, confidence);
        var pooled = set.PoolConfidence(set.Claims[0], PoolingPolicy.AdmiraltyExample);
        if (expected == "none") pooled.Interval.Should().BeNull(why);
        else pooled.ToSentences()[0].Should().StartWith($"{expected}, by", why);
    }

    [Fact]
    public void Grades_count_for_nothing_by_default()
    {
        var set = SetOf("A1 F6 E5", "0.3");
        var pooled = set.PoolConfidence(set.Claims[0]);
        pooled.Interval.Should().Be(new ProbabilityInterval(0.3m, 0.3m));
        pooled.LeftOut.Should().BeEmpty();
        var ungraded = SetOf("A1 F6 E5", "");
        ungraded.PoolConfidence(ungraded.Claims[0]).Interval.Should().BeNull();
    }

    [Fact]
    public void Numbers_for_grades_are_printed_with_the_result()
    {
        var set = SetOf("A2", "");
        set.PoolConfidence(set.Claims[0], PoolingPolicy.AdmiraltyExample).ToWords().Should().Contain(
            "The policy \"admiralty example\" has weights for A to E 1, 0.8, 0.6, 0.4, and 0.2, none for F and unrated sources; "
            + "probabilities for 1 to 5 0.9, 0.7, 0.5, 0.3, and 0.1, none for 6.");
    }

    [Theory]
    [InlineData(PoolingMethod.LogOdds)]
    [InlineData(PoolingMethod.Linear)]
    [InlineData(PoolingMethod.NoisyOr)]
    [InlineData(PoolingMethod.CumulativeFusion)]
    [InlineData(PoolingMethod.WeightedFusion)]
    [InlineData(PoolingMethod.DempsterShafer)]
    public void A_less_reliable_source_counts_for_less(PoolingMethod method)
    {
        var policy = PoolingPolicy.AdmiraltyExample with { Method = method };
        decimal Of(string citations)
        {
            var set = SetOf(citations, "");
            return set.PoolConfidence(set.Claims[0], policy).Interval!.Value.Lower;
        }

        Of("C5 E1").Should().BeLessThan(Of("C5 D1"));
        Of("C5 D1").Should().BeLessThan(Of("C5 A1"));
    }

    [Theory]
    [InlineData(""" "method":"cumulative","baseRate":0.2,"mapping":"middle","leastUncertainty":0.1""")]
    [InlineData(""" "method":"logodds","baseRate":0.5,"reliability":{"A":1,"B":0.9,"C":0.5,"D":0.2,"E":0.1}""")]
    [InlineData(""" "method":"linear","baseRate":0.5,"credibility":{"1":0.9,"2":0.7,"3":0.5,"4":0.3,"5":0}""")]
    public void A_policy_is_read_from_a_file_as_results_have_it(string members)
    {
        var json = $$"""{ "name": "p", "confidence": {{{members}}} }""";
        var policy = PolicyFile.Read(System.Text.Encoding.UTF8.GetBytes(json)).Require().Confidence;
        var claim = new Claim("x") { Text = "x" };
        var written = ClaimSet.Empty.PoolConfidence(claim, policy).ToJson();
        using var document = System.Text.Json.JsonDocument.Parse(written);
        document.RootElement.GetProperty("policy").GetRawText().Replace("\n", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal).Should().Be($$"""{"name":"p",{{members.Trim()}}}""");
    }

    [Fact]
    public void Every_method_has_a_name()
    {
        foreach (var method in Enum.GetValues<PoolingMethod>())
        {
            PoolingMethods.TryFind(PoolingMethods.NameOf(method), out var found).Should().BeTrue();
            found.Should().Be(method);
        }

        PoolingMethods.TryFind("mean", out _).Should().BeFalse();
        PoolingMethods.Names.Should().HaveCount(Enum.GetValues<PoolingMethod>().Length);
    }

    private static ClaimSet SetOf(string citations, string confidence) => new()
    {
        Sources =
        [
            .. Enum.GetValues<Reliability>().Select(grade => new Source($"{(char)('A' + (int)grade)}")
            {
                Title = "source", BasedOn = [], Reliability = grade,
            }),
            new Source("-") { Title = "unrated", BasedOn = [] },
        ],
        Claims =
        [
            new Claim("x")
            {
                Text = "It is so",
                Confidence = confidence.Length == 0
                    ? []
                    : [Confidence.Of(decimal.Parse(confidence, System.Globalization.CultureInfo.InvariantCulture))],
                Citations =
                [
                    .. citations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new Citation(new SourceId(code[..1]))
                    {
                        Credibility = code.Length > 1 ? (Credibility)(code[1] - '0') : null,
                    }),
                ],
            },
        ],
    };
}
