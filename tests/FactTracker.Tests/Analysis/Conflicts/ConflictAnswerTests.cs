using System.Globalization;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Conflicts;

/// <summary>What an answer says besides its verdicts.</summary>
public sealed class ConflictAnswerTests
{
    public static TheoryData<string, string, string> Distances => new()
    {
        { """ "value": { "amount": 65, "unit": "%" } """, """ "value": { "amount": 43, "unit": "%" } """, "22 pp" },
        { """ "value": { "amount": 10, "unit": "%", "approximation": "justOver" } """,
            """ "value": { "amount": 40, "unit": "%" } """, "29 pp" },
        { """ "value": { "amount": 3, "unit": "km" } """, """ "value": { "amount": 1000, "unit": "m" } """, "3 x" },
        { """ "value": { "amount": -3, "unit": "Cel" } """, """ "value": { "amount": 4, "unit": "Cel" } """, "7 Cel" },
        { """ "value": { "date": "2014" } """, """ "value": { "date": "2015-01-01" } """, "1 day" },
        { """ "value": { "date": "2014-12" } """, """ "value": { "date": "2015-01-31" } """, "31 days" },
        { """ "value": 5, "when": "2024" """, """ "value": 20, "when": "2024" """, "4 x" },
    };

    [Theory]
    [MemberData(nameof(Distances))]
    public void A_conflict_has_its_distance(string one, string other, string distance) =>
        ConflictSets.Of(one, other).FindConflicts().Pairs.Single().Distance!.ToString().Should().Be(distance);

    public static TheoryData<string, string, string?> Overlaps => new()
    {
        { "2024", "2024", "2024" },
        { "2024", "2024-05", "2024-05" },
        { "2020/2024-06", "2022-03/..", "2022-03-01/2024-06-30" },
        { "2020/..", "2022/..", "2022/.." },
    };

    [Theory]
    [MemberData(nameof(Overlaps))]
    public void A_conflict_has_its_overlap_in_time(string one, string other, string? overlap) =>
        ConflictSets.Of($$""" "value": 5, "when": "{{one}}" """, $$""" "value": 6, "when": "{{other}}" """)
            .FindConflicts().Pairs.Single().Overlap.Should().Be(overlap);

    // Two proportions of 65 in 1600 and 60 in 1000: the standard errors are 1.1924 and 1.5492 points.
    [Fact]
    public void Beyond_the_margins_the_z_value_is_reported()
    {
        var conflict = ConflictSets.Of(
            """ "value": { "amount": 65, "unit": "%", "sampleSize": 1600 } """, """ "value": { "amount": 59, "unit": "%", "sampleSize": 1000 } """)
            .FindConflicts().Pairs.Single();

        conflict.Z.Should().BeApproximately(6 / Math.Sqrt((1.1924 * 1.1924) + (1.5553 * 1.5553)), 0.01);
        conflict.Reason.Should().Contain("beyond their margins of error (z = 3.06)");
    }

    [Fact]
    public void A_policy_decides_what_a_survey_without_a_sample_asked()
    {
        var set = ConflictSets.Of(
            """ "value": { "amount": 50, "unit": "%" }, "citations": ["poll"] """,
            """ "value": { "amount": 52, "unit": "%" }, "citations": ["other-poll"] """);

        set.FindConflicts().Any.Should().BeFalse();
        set.FindConflicts(ConflictPolicy.Default with { Name = "none assumed", AssumedSampleSize = null }).Any.Should().BeTrue();
        set.FindConflicts(ConflictPolicy.Default with { Name = "large", AssumedSampleSize = 1_000_000 }).Any.Should().BeTrue();
    }

    [Fact]
    public void So_many_pairs_are_listed_in_all()
    {
        const int Claims = 500;
        const int Most = FactTracker.Analysis.Conflicts.MostPairs;
        ValueList<Claim> claims =
            [.. Enumerable.Range(0, Claims).Select(i => new Claim($"c{i}") { Subject = ["s"], Property = "p", Value = [i] })];

        var conflicts = new ClaimSet { Claims = [.. claims] }.FindConflicts(
            ConflictPolicy.Default with { PairsPerCluster = int.MaxValue });

        conflicts.Pairs.Count.Should().Be(Most);
        conflicts.Clusters.Should().Equal(new ConflictCluster(1, Claims, Claims * (Claims - 1) / 2, Most));
    }

    [Fact]
    public void Denials_of_one_assertion_are_counted_and_the_first_are_listed()
    {
        const int Claims = 20_000;
        ValueList<Claim> claims =
        [
            .. Enumerable.Range(0, Claims).Select(i => new Claim($"c{i}")
            {
                Subject = ["s"], Property = "p", Value = ["v"], Modality = i % 2 == 0 ? [] : [Modality.Denied],
            }),
        ];

        var conflicts = new ClaimSet { Claims = [.. claims] }.FindConflicts(ConflictPolicy.Default with { PairsPerCluster = 3 });

        conflicts.Clusters.Should().ContainSingle().Which.Pairs.Should().Be(Claims / 2L * Claims / 2);
        conflicts.Pairs.Select(pair => $"{pair.A} {pair.B}").Should().Equal("c0 c1", "c0 c3", "c0 c5");
    }

    [Fact]
    public void Conflicts_are_clusters_of_which_the_first_pairs_are_listed()
    {
        var set = ConflictSets.Of([.. Enumerable.Range(0, 10).Select(i => $""" "value": {i} """), """ "property": "q", "value": 1 """]);

        var conflicts = set.FindConflicts(ConflictPolicy.Default with { PairsPerCluster = 3 });

        conflicts.Clusters.Should().Equal(new ConflictCluster(1, 10, 45, 3));
        conflicts.Pairs.Select(pair => $"{pair.A}{pair.B}").Should().Equal("ab", "ac", "ad");
        conflicts.Pairs.Should().OnlyContain(pair => pair.Cluster == 1);
    }

    [Fact]
    public void Relations_that_explain_are_counted()
    {
        var set = ConflictSets.Of(
            """ "value": 5 """, """ "value": 6, "relations": [{ "type": "corrects", "claim": "a" }] """,
            """ "property": "q", "value": 5 """, """ "property": "q", "value": 6, "relations": [{ "type": "repeats", "claim": "c" }] """);

        set.FindConflicts().Explained.Should().Equal(new ConflictCount("corrects", 1), new ConflictCount("repeats", 1));
        set.FindConflicts(ConflictPolicy.Default with { IncludesAll = true }).Explained.Should()
            .Equal(new ConflictCount("corrects", 1), new ConflictCount("repeats", 1));
    }

    [Fact]
    public void What_was_replaced_by_a_chain_does_not_count()
    {
        var set = ConflictSets.Of(
            """ "value": 5, "relations": [{ "type": "supersedes", "claim": "b" }] """,
            """ "value": 6, "relations": [{ "type": "supersedes", "claim": "c" }] """, """ "value": 7 """);

        set.FindConflicts().Any.Should().BeFalse();
    }

    [Fact]
    public void All_claims_are_compared_on_request()
    {
        var set = ConflictSets.Of(""" "value": 5, "status": "retracted" """, """ "value": 6, "rank": "deprecated" """);

        set.FindConflicts(ConflictPolicy.Default with { IncludesAll = true }).Count.Should().Be(1);
    }

    [Fact]
    public void Parts_that_exceed_their_whole_are_reported_with_it()
    {
        string[] claims =
        [
            """ "property": "seats", "value": 100 """,
            """ "property": "seats of A", "value": 60, "relations": [{ "type": "partOf", "claim": "a" }] """,
            """ "property": "seats of B", "value": 50, "relations": [{ "type": "partOf", "claim": "a" }] """,
            """ "property": "seats of B", "value": 50, "relations": [{ "type": "partOf", "claim": "a" }] """,
        ];

        var conflict = ConflictSets.Of(claims).FindConflicts().Pairs.Single();

        (conflict.A.Text, conflict.B?.Text, conflict.Verdict).Should().Be(("a", "b", ConflictVerdict.Contradictory));
        ConflictSets.Of(claims).FindConflicts(ConflictPolicy.Default with { PartsMayOverlap = true }).Pairs.Single().Verdict
            .Should().Be(ConflictVerdict.Possible);
    }

    [Fact]
    public void Parts_that_are_all_parts_reach_their_whole()
    {
        var set = ConflictSets.Of(
            """ "property": "seats", "value": 100 """,
            """ "property": "seats of A", "value": 60, "relations": [{ "type": "partOf", "claim": "a" }] """,
            """ "property": "seats of B", "value": 30, "relations": [{ "type": "partOf", "claim": "a" }] """);

        set.FindConflicts().Any.Should().BeFalse();
        set.FindConflicts(ConflictPolicy.Default with { CompleteParts = ["seats"] }).Pairs.Single().Reason
            .Should().Be("The parts b, c are declared to be all parts and do not reach their whole, 100.");
    }

    [Fact]
    public void Single_valued_properties_are_learnt_on_request()
    {
        var claims = Enumerable.Range(0, 20).Select(i => $$""" "subject": "S{{i}}", "property": "capital", "value": "C{{i}}" """)
            .Append(""" "subject": "S0", "property": "capital", "value": "D" """).ToArray();
        var set = ConflictSets.Of(claims);

        set.FindConflicts().Pairs.Single().Verdict.Should().Be(ConflictVerdict.Possible);
        var learnt = set.FindConflicts(ConflictPolicy.Default with { LearnsSingleValued = true });
        learnt.Pairs.Single().Verdict.Should().Be(ConflictVerdict.Contradictory);
        learnt.LearntSingleValued.Should().Equal("capital");
    }

    [Fact]
    public void Pairs_that_could_not_be_compared_are_counted_and_listed_while_they_are_few()
    {
        var few = ConflictSets.Of(""" "value": 5 """, """ "value": "five" """).FindConflicts();
        var many = ConflictSets.Of([.. Enumerable.Range(0, 22).Select(i => i % 2 == 0 ? """ "value": 5 """ : """ "value": "five" """)])
            .FindConflicts();

        few.NotComparable.Should().Equal(new ConflictCount("different kinds of value", 1));
        few.Pairs.Single().Cluster.Should().BeNull();
        few.Any.Should().BeFalse();
        many.NotComparable.Should().Equal(new ConflictCount("different kinds of value", 121));
        many.Pairs.Should().BeEmpty();
    }

    [Fact]
    public void The_answer_in_JSON_has_the_members_that_others_rely_on() =>
        ConflictSets.Of(""" "value": { "amount": 65, "unit": "%" }, "when": "2024" """, """ "value": { "amount": 43, "unit": "%" }, "when": "2024-05" """)
            .FindConflicts().ToJson().Should().Be(
                """
                {
                  "conflicts": [
                    {
                      "a": "a",
                      "b": "b",
                      "verdict": "possible",
                      "reason": "65% and 43% exclude each other. Their times overlap (2024 and May 2024), but each value holds for its time as a whole.",
                      "overlap": "2024-05",
                      "cluster": 1,
                      "distance": {
                        "amount": 22,
                        "unit": "pp"
                      }
                    }
                  ],
                  "clusters": [
                    {
                      "id": 1,
                      "claims": 2,
                      "pairs": 1,
                      "told": 1
                    }
                  ],
                  "notComparable": {},
                  "explained": {},
                  "policy": "as a whole"
                }
                """);

    [Fact]
    public void The_answer_in_words_is_a_summary_and_a_line_for_each_pair() =>
        ConflictSets.Of(""" "value": 5 """, """ "value": 6 """).FindConflicts().ToWords(CultureInfo.GetCultureInfo("en")).Should().Be(
            "1 conflict in 1 cluster of claims (policy \"as a whole\").\n" +
            "a and b: contradictory. 5 and 6 exclude each other. Neither states a time. Distance: 1.2 times.");

    [Fact]
    public void The_partnership_set_has_no_conflict()
    {
        var set = ClaimSet.Parse(File.ReadAllText(Samples.Checkout.PathOf("samples", "partnership.claims.json")));

        set.FindConflicts().Pairs.Should().BeEmpty();
        set.FindConflicts(ConflictPolicy.Default with { IncludesAll = true }).NotComparable.Should().BeEmpty();
    }

    [Fact]
    public void An_empty_set_has_no_conflict() => ClaimSet.Empty.FindConflicts().ToJson().Should().Contain("\"conflicts\": []");

    /// <summary>The section of a policy file, and the verdict on two capitals at the same time.</summary>
    public static TheoryData<string, ConflictVerdict> Policies => new()
    {
        { "{}", ConflictVerdict.Possible },
        { """{ "singleValued": ["capital"], "assumedSampleSize": null, "level": 0.9, "all": true }""", ConflictVerdict.Contradictory },
        { """{ "singleValued": { "entity": "P36" } }""", ConflictVerdict.Possible },
        { """{ "throughout": { "entity": "P36" } }""", ConflictVerdict.Possible },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_section_of_a_policy_file_decides(string section, ConflictVerdict verdict)
    {
        var json = $$"""{ "name": "capitals", "conflicts": {{section}} }""";
        var policy = PolicyFile.Read(System.Text.Encoding.UTF8.GetBytes(json)).Require().Conflicts;
        var set = ClaimSet.Parse(
            """
            { "facttracker": "1.0", "claims": [
              { "id": "a", "subject": "S", "property": "capital", "value": "X", "when": "2024" },
              { "id": "b", "subject": "S", "property": "capital", "value": "Y", "when": "2024" } ] }
            """);

        var conflicts = set.FindConflicts(policy);

        conflicts.Policy.Should().Be("capitals");
        conflicts.Pairs.Should().ContainSingle().Which.Verdict.Should().Be(verdict);
    }
}
