using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Corpora;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.CslJson;

public sealed class CslJsonRoundTripTests
{
    private const string Inputs = "csl/test-suite-input.jsonl";

    [Fact]
    public async Task Every_item_of_the_test_suite_of_CSL_is_read_and_comes_back()
    {
        var count = 0;
        foreach (var line in File.ReadLines(SharedData.PathOf(Inputs)).Skip(1))
        {
            var import = await ReadAsync(Encoding.UTF8.GetBytes(line));
            var (text, losses) = await WriteAsync(import.Set);
            count += import.Set.Sources.Count;

            losses.Should().BeEmpty(line);
            ItemSchema.Faults(text).Should().BeEmpty(line);
            (await ReadAsync(Encoding.UTF8.GetBytes(text))).Set.Should().Be(import.Set, line);
            import.Problems.Where(problem => problem.Severity == Severity.Error && problem.Rule != Rules.DuplicateId)
                .Should()
                .BeEmpty(line);
        }

        count.Should().Be(873);
    }

    [Fact]
    public async Task Each_quirk_of_the_test_suite_is_told_and_counted()
    {
        var told = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(SharedData.PathOf(Inputs)).Skip(1))
        {
            foreach (var problem in (await ReadAsync(Encoding.UTF8.GetBytes(line))).Problems)
            {
                var kind = $"{problem.Code} {problem.Path.Split('.')[^1].Split('[')[0]}: {problem.Message.Split(';')[0]}";
                told[kind] = told.GetValueOrDefault(kind) + 1;
            }
        }

        told.Should().BeEquivalentTo(new Dictionary<string, int>
        {
            ["FT0202 items: The id \"ITEM-4\" is taken by an earlier record, which is kept."] = 1,
            ["FT0902 issued: The value of \"issued\" was not understood: a range cannot begin or end with a season."] = 1,
            ["FT0902 issued: The value of \"issued\" was not understood: the range ends before it begins."] = 1,
            ["FT0902 split: \"split\" is not a list of items"] = 446, // What the collection says of each test.
            ["FT0902 test: \"test\" is not a list of items"] = 446,
            ["FT0903 DOI: A DOI must be written without a prefix or address"] = 1,
            ["FT0903 accessed: The season \"22:38:38\" is a time of day and is read as the time."] = 1,
            ["FT0903 accessed: The season \"22:56:08\" is a time of day and is read as the time."] = 1,
            ["FT0903 issued: A date needs a year"] = 2,
            ["FT0903 items: The item has no type"] = 25,
            ["FT0903 items: The item has no id"] = 3,
            ["FT0903 type: The item has no type"] = 1,
        });
    }

    [Fact]
    public async Task The_whole_file_is_read_as_lines()
    {
        var import =
            await CslJsonFormat.Default.ReadFileAsync(SharedData.PathOf(Inputs), cancellationToken: TestContext.Current.CancellationToken);

        import.Problems.Where(problem => problem.Severity == Severity.Error)
            .Should()
            .OnlyContain(problem => problem.Rule == Rules.DuplicateId || problem.Rule == Rules.NotInFormat);
        import.Set.Sources.Should().HaveCountGreaterThan(50);
    }

    [Fact]
    public async Task A_source_is_carried_whole() => await SetGen.Any.SampleAsync(
        async set =>
        {
            var back = await LossLaw.HoldsAsync(CslJsonFormat.Default, set);
            var (text, losses) = await WriteAsync(set);

            ItemSchema.Faults(text).Should().BeEmpty();
            losses.Where(loss => loss.Path.StartsWith("$.sources", StringComparison.Ordinal)).Should().BeEmpty();
            back.Sources.Should().Equal(set.Sources);
        },
        iter: Effort.Tries(300));

    [Fact]
    public async Task A_text_that_elsewhere_stands_for_nothing_is_carried()
    {
        var set = new ClaimSet { Sources = [new Source("s") { Title = "N/A", Url = new Url("null"), Authors = ["None", "Ida Falk"] }] };
        var (text, losses) = await WriteAsync(set);

        losses.Should().BeEmpty();
        (await ReadAsync(Encoding.UTF8.GetBytes(text))).Set.Sources.Should().Equal(set.Sources);
    }

    [Fact]
    public async Task Each_claim_is_named_as_lost()
    {
        var (_, losses) = await WriteAsync(new ClaimSet
        {
            Title = "T",
            Sources = [new Source("s") { Title = "S" }],
            Claims = [new Claim("c") { Text = "x", Citations = ["s"] }]
        });

        losses.Select(loss => loss.Path).Should().Equal("$.claims[0]", "$.title");
    }

    private static Task<ClaimSetReading> ReadAsync(byte[] text) =>
        CslJsonFormat.Default.ReadAsync(new MemoryStream(text), cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<(string Text, IReadOnlyList<Problem> Losses)> WriteAsync(ClaimSet set)
    {
        using var written = new MemoryStream();
        var losses = await CslJsonFormat.Default.WriteAsync(set, written, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(written.ToArray()), losses);
    }
}
