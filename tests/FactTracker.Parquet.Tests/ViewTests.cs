using CsCheck;
using FactTracker.Serialization;
using FactTracker.Tests;

namespace FactTracker.Parquet.Tests;

public sealed class ViewTests
{
    private const int Sets = 500;

    public static TheoryData<string> Samples => SampleSets.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public Task Views_over_Parquet_give_the_answers_of_the_library(string sample) => AgreeOverParquet(SampleSets.Load(sample));

    [Fact]
    public Task Views_over_Parquet_give_the_answers_of_the_library_for_random_sets() =>
        ComparedSetGen.Rich.SampleAsync(AgreeOverParquet, iter: Effort.Tries(Sets), print: set => set.ToJson());

    [Theory]
    [MemberData(nameof(Samples))]
    public void Views_over_lines_give_the_answers_of_the_library_but_for_what_they_leave_out(string sample)
    {
        var set = SampleSets.Load(sample);
        OverLines(set, duck => AgreeButForLeftOut(set, duck));
    }

    [Fact]
    public void Views_over_lines_give_the_answers_of_the_library_for_plain_random_sets() => ComparedSetGen.Plain.Sample(
        set => OverLines(set, duck => Agree(set, duck)), iter: Effort.Tries(Sets), print: set => set.ToJson());

    [Fact]
    public void Views_over_lines_give_the_answers_of_the_library_but_for_what_they_leave_out_in_random_sets() =>
        ComparedSetGen.Rich.Sample(
            set => OverLines(set, duck => AgreeButForLeftOut(set, duck)), iter: Effort.Tries(Sets), print: set => set.ToJson());

    [Theory]
    [InlineData(""" "value":5 """)]
    [InlineData(""" "value":{"lower":5,"upper":7,"lowerExcluded":true} """)]
    [InlineData(""" "value":5,"qualifiers":{"age":5,"sex":["men","women"]} """)]
    [InlineData(""" "value":5,"modality":["asserted","reported"] """)]
    [InlineData(""" "value":5,"subject":["A","B"] """)]
    [InlineData(""" "value":5,"subject":{"date":"2014"} """, "subject or property")]
    [InlineData(""" "value":5,"place":{"date":"2014"} """, "place or qualifiers")]
    [InlineData(""" "value":5,"qualifiers":{"age":{"date":"2014"}} """, "place or qualifiers")]
    [InlineData(""" "value":5,"when":"2024~" """, "time")]
    [InlineData(""" "value":5,"when":"202X" """, "time")]
    [InlineData(""" "value":5,"when":"2024-05-01T12:00:00Z" """, "time")]
    [InlineData(""" "value":5,"when":"2024/" """, "time")]
    [InlineData(""" "value":{"amount":7,"approximation":"about"} """, "value")]
    [InlineData(""" "value":{"amount":7,"lower":6,"upper":8} """, "value")]
    [InlineData(""" "value":[5,7] """, "value")]
    [InlineData(""" "value":{"date":"2014~"} """, "value")]
    [InlineData(""" "value":5,"expires":"202X" """, "expires")]
    [InlineData(""" "value":5,"recorded":"2024-01-31T10:00:00Z","checkEvery":"PT36H" """, "check")]
    public void What_the_views_over_lines_leave_out_is_named(string members, params string[] reasons)
    {
        var subject = members.Contains("subject", StringComparison.Ordinal) ? "" : "\"subject\":\"A\",";
        var set = ClaimSet.Parse($$"""{"facttracker":"1.0","claims":[{"id":"c",{{subject}}"property":"p",{{members}}}]}""");
        OverLines(set, duck => new LeftOut(set, duck).Of("c").Should().Equal(reasons));
    }

    [Fact]
    public async Task Replaced_claims_are_found_through_chains_and_not_in_circles()
    {
        var set = ClaimSet.Empty with
        {
            Claims = new ClaimList(
            [
                Claim("a", "b"), Claim("b", "c"), Claim("c", null), Claim("d", "e"), Claim("e", "d"), Claim("f", "f"),
            ]),
        };
        using var folder = new TemporaryFolder();
        await ParquetDataSet.WriteAsync(set, folder.PathOf("set"), cancellationToken: TestContext.Current.CancellationToken);
        using var duck = Duck.OverParquet(folder.PathOf("set"));
        duck.Rows("SELECT id FROM claims WHERE number IN (SELECT number FROM replaced) ORDER BY id")
            .Select(row => row[0]).Should().Equal("b", "c");

        static Claim Claim(string id, string? old) => new(id)
        {
            Text = id, Relations = old is null ? [] : [new Relation(RelationType.Supersedes, old)],
        };
    }

    private static async Task AgreeOverParquet(ClaimSet set)
    {
        using var folder = new TemporaryFolder();
        await ParquetDataSet.WriteAsync(set, folder.PathOf("set"));
        using var duck = Duck.OverParquet(folder.PathOf("set"));
        Agree(set, duck);
    }

    private static void OverLines(ClaimSet set, Action<Duck> check)
    {
        using var folder = new TemporaryFolder();
        ClaimSetWriter.WriteFile(set, folder.PathOf("set.claims.jsonl"), new WritingOptions { Form = SerializationForm.Lines });
        using var duck = Duck.OverLines(folder.PathOf("set.claims.jsonl"));
        check(duck);
    }

    private static void AgreeButForLeftOut(ClaimSet set, Duck duck)
    {
        var leftOut = new LeftOut(set, duck);
        Answers.ConflictsOf(set, duck).Should().Equal(leftOut.FromConflicts(Answers.ConflictsOf(set)));
        Answers.StaleOf(duck).Should().Equal(leftOut.FromStale(Answers.StaleOf(set)));
        Answers.HopsOf(set, duck).Should().Equal(Answers.HopsOf(set));
        leftOut.FromSeries(Answers.SeriesOf(set, duck)).Should().Equal(leftOut.FromSeries(Answers.SeriesOf(set)));
    }

    private static void Agree(ClaimSet set, Duck duck)
    {
        Answers.ConflictsOf(set, duck).Should().Equal(Answers.ConflictsOf(set));
        Answers.StaleOf(duck).Should().Equal(Answers.StaleOf(set));
        Answers.HopsOf(set, duck).Should().Equal(Answers.HopsOf(set));
        Answers.SeriesOf(set, duck).Should().Equal(Answers.SeriesOf(set));
    }
}
