using System.Globalization;
using CsCheck;
using FactTracker.Analysis;
using FactTracker.Tests.Analysis.Conflicts;

namespace FactTracker.Tests.Analysis;

public sealed class TruthDiscoveryTests
{
    private const double Digits = 1e-6;

    private static readonly TruthTriple[] Three =
    [
        new("s1", "x", "one"), new("s1", "y", "nine"), new("s1", "z", "seven"), new("s2", "x", "one"), new("s2", "y", "eight"),
        new("s3", "z", "seven"),
    ];

    // Dong, Berti-Equille and Srivastava (2009), table 1: where five researchers work, and three sources that copy.
    private static readonly string[][] Workplaces =
    [
        ["Stonebraker", "MIT", "Berkeley", "MIT", "MIT", "MS"], ["Dewitt", "MSR", "MSR", "UWisc", "UWisc", "UWisc"],
        ["Bernstein", "MSR", "MSR", "MSR", "MSR", "MSR"], ["Carey", "UCI", "AT&T", "BEA", "BEA", "BEA"],
        ["Halevy", "Google", "Google", "UW", "UW", "UW"],
    ];

    private static IEnumerable<TruthTriple> Researchers =>
        from row in Workplaces
        from source in Enumerable.Range(1, 5)
        select new TruthTriple($"S{source}", row[0], row[source]);

    // Sources and values are in alphabetical order: one, eight, nine, seven.
    public static TheoryData<string, TruthPolicy, bool, double[], double[]> Published => new()
    {
        { "TruthFinder, t0 0.4, gamma 0.5, 50 rounds", Finder, false,
            [.772779, .729646, .839763], [.801378, .657914, .677196, .839763] },
        { "the same with implications, rho 0.25", Finder, true, [.786298, .753475, .846771], [.813321, .693630, .698802, .846771] },
        { "Sums", TruthPolicy.Sums, false, [1, .53208889, .34729636], [1, .34729636, .65270364, .87938524] },
    };

    private static TruthPolicy Finder => TruthPolicy.TruthFinder with
    {
        Name = "published",
        InitialTrust = .4,
        Dampening = .5,
        Influence = .25,
        MaxRounds = 50,
        Tolerance = 0,
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void A_method_gives_the_published_numbers(
        string because, TruthPolicy policy, bool hasImplications, double[] trust, double[] belief)
    {
        var answer = TruthDiscovery.Run(Three, policy, hasImplications ? Implication : null);

        answer.Sources.Select(source => source.Trust).Should().Equal(trust, (a, b) => Math.Abs(a - b) < Digits, because);
        answer.Values.Select(value => value.Belief).Should().Equal(belief, (a, b) => Math.Abs(a - b) < Digits, because);
        answer.Policy.Should().Be(policy.Name);
    }

    [Fact]
    public void TruthFinder_stops_when_all_sources_are_alike()
    {
        var answer = TruthDiscovery.Run(
            from source in Enumerable.Range(1, 5) from fact in Enumerable.Range(1, 3) select new TruthTriple($"s{source}", $"o{fact}", "v"),
            TruthPolicy.TruthFinder);

        (answer.Rounds, answer.HasConverged).Should().Be((7, true));
        answer.Sources.Should().OnlyContain(source => Math.Abs(source.Trust - 1) < 1e-9);
    }

    [Fact]
    public void AccuCopy_finds_what_two_sources_say_against_three_that_copy()
    {
        var answer = TruthDiscovery.Run(Researchers, TruthPolicy.AccuCopy);

        answer.Values.GroupBy(value => value.Object).Select(same => $"{same.Key}: {same.MaxBy(value => value.Belief)!.Value}")
            .Should().Equal("Bernstein: MSR", "Carey: UCI", "Dewitt: MSR", "Halevy: Google", "Stonebraker: MIT");
        // Computed anew, as the paper's table of results was not to be had.
        answer.Sources.Select(source => Math.Round(source.Trust, 2)).Should().Equal(.99, .6, .4, .4, .2);
        answer.HasConverged.Should().BeTrue();
    }

    [Fact]
    public void Sums_believes_the_three() =>
        TruthDiscovery.Run(Researchers, TruthPolicy.Sums).Values
            .Where(value => value.Object == "Halevy").MaxBy(value => value.Belief)!.Value.Should().Be("UW");

    [Theory]
    [InlineData(TruthMethod.Sums)]
    [InlineData(TruthMethod.TruthFinder)]
    [InlineData(TruthMethod.AccuCopy)]
    public void The_order_of_statements_does_not_matter_and_all_numbers_are_from_0_to_1(TruthMethod method)
    {
        var triple = Gen.Select(Gen.Int[1, 5], Gen.Int[1, 4], Gen.Int[1, 3], (s, o, v) => new TruthTriple($"s{s}", $"o{o}", $"v{v}"));
        triple.Array[1, 20].Sample(triples =>
        {
            var policy = PolicyOf(method) with { MaxRounds = 30 };

            var answer = TruthDiscovery.Run(triples, policy);

            TruthDiscovery.Run(triples.Reverse().Concat(triples.Take(3)), policy).Should().Be(answer);
            answer.Sources.Should().OnlyContain(source => source.Trust >= 0 && source.Trust <= 1);
            answer.Values.Should().OnlyContain(value => value.Belief >= 0 && value.Belief <= 1);
        }, iter: Effort.Tries(1_000));
    }

    [Fact]
    public void The_claims_of_a_set_are_statements_of_their_sources()
    {
        var set = ConflictSets.Of(
            """ "value": 5, "when": "2024", "citations": ["poll", "book"] """, """ "value": 5, "when": "2024", "citations": ["paper"] """,
            """ "value": 6, "when": "2024", "citations": ["other-poll"] """, """ "value": 7, "when": "2024" """,
            """ "value": 8, "modality": "predicted", "citations": ["poll"] """);

        var answer = set.DiscoverTruth(TruthPolicy.Sums);

        answer.LeftOut.Should().Be(2);
        answer.Values.Select(value => $"{value.Object} = {value.Value}, {value.Sources}: {string.Concat(value.Claims)}").Should()
            .Equal("S, p, 2024 = 5, 3: ab", "S, p, 2024 = 6, 1: c");
        answer.Values[0].Belief.Should().Be(1);
    }

    [Fact]
    public void Close_numbers_support_each_other_on_request()
    {
        var set = ConflictSets.Of(
            """ "value": 100, "citations": ["poll"] """, """ "value": 101, "citations": ["book"] """, """ "value": 5, "citations": ["paper"] """);

        var answer = set.DiscoverTruth(TruthPolicy.TruthFinder with { Name = "with implications", UsesImplications = true });

        var beliefs = answer.Values.ToDictionary(value => value.Value, value => value.Belief);
        beliefs["100"].Should().BeGreaterThan(beliefs["5"]);
    }

    [Fact]
    public void Nothing_yields_nothing()
    {
        var answer = ClaimSet.Empty.DiscoverTruth();

        answer.Values.Should().BeEmpty();
        answer.ToWords(CultureInfo.InvariantCulture).Should().StartWith("TruthFinder: 0 sources, 0 values");
    }

    [Fact]
    public void AccuCopy_refuses_more_sources_than_it_can_compare()
    {
        var run = () => TruthDiscovery.Run(
            Enumerable.Range(0, TruthDiscovery.MostSourcesForCopies + 1).Select(source => new TruthTriple($"{source}", "o", "v")),
            TruthPolicy.AccuCopy);

        run.Should().Throw<ArgumentException>().WithMessage("AccuCopy compares each two sources*");
    }

    private static TruthPolicy PolicyOf(TruthMethod method) => method switch
    {
        TruthMethod.Sums => TruthPolicy.Sums,
        TruthMethod.TruthFinder => TruthPolicy.TruthFinder,
        _ => TruthPolicy.AccuCopy,
    };

    private static double Implication(TruthTriple from, TruthTriple to) => (from.Value, to.Value) switch
    {
        ("eight", "nine") => .4,
        ("nine", "eight") => Math.Exp(-.5),
        _ => 0,
    };
}
