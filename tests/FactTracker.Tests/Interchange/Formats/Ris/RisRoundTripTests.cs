using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Corpora;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Formats.ClaimReview;
using FactTracker.Tests.Interchange.Shared.Csl;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.Ris;

public sealed class RisRoundTripTests
{
    [Fact]
    public async Task Read_written_and_read_again_a_file_is_the_same_set()
    {
        var first = await ReadAsync(Encoding.UTF8.GetBytes(RisSample.Text));
        var (text, losses) = await WriteAsync(first.Set);

        losses.Should().BeEmpty();
        (await ReadAsync(Encoding.UTF8.GetBytes(text))).Set.Should().Be(first.Set);
    }

    [Fact]
    public async Task A_record_is_written_after_the_specification()
    {
        var (text, losses) = await WriteAsync(new ClaimSet
        {
            Sources = [new Source("a") { Kind = SourceKind.ArticleNewspaper, Title = "Secret file", Authors = [
                "A Desk"
            ], Publisher = "P", Published = "2025-06-07", Accessed = "2025~" }],
        });

        losses.Should().BeEmpty();
        text.Should()
            .Be("TY  - NEWS\r\nID  - a\r\nTI  - Secret file\r\nAU  - A Desk\r\nPB  - P\r\nPY  - 2025\r\nDA  - 2025/06/07\r\nY2  - " +
                "2025///2025~\r\nER  - \r\n");
    }

    [Theory]
    [InlineData("survey", "RPRT")]
    [InlineData("statement", "GEN")]
    [InlineData("leak", "GEN")]
    [InlineData("observation", "GEN")]
    [InlineData("unnamed", "GEN")]
    public async Task A_kind_that_no_type_says_comes_back(string kind, string type)
    {
        var set = new ClaimSet { Sources = [new Source("a") { Kind = SourceKind.Parse(kind, null), Title = "T" }] };
        var (text, losses) = await WriteAsync(set);

        losses.Should().BeEmpty();
        text.Should().StartWith($"TY  - {type}\r\nID  - a\r\nM3  - {kind}\r\n");
        (await ReadAsync(Encoding.UTF8.GetBytes(text))).Set.Should().Be(set);
    }

    [Fact]
    public async Task Every_member_without_a_place_is_named()
    {
        var (_, losses) = await WriteAsync(WholeSource.Set);

        WholeSource.Told(losses).Should().Be(
            "authors[1] publisher archived identifiers.shelf reliability basedOn partOf hash license words modified translations ['x:y']");
        losses.Should().Contain(loss => loss.Path == "$.sources[1].basedOn", "that a source draws on nothing else is said, too");
        await LossLaw.HoldsAsync(RisFormat.Default, WholeSource.Set);
    }

    [Fact]
    public async Task Only_what_was_named_is_lost() =>
        await SetGen.Any.SampleAsync(async set => await LossLaw.HoldsAsync(RisFormat.Default, set), iter: Effort.Tries(1_000));

    [Fact]
    public async Task Items_of_the_test_suite_of_CSL_come_back_but_for_what_was_named()
    {
        foreach (var line in File.ReadLines(SharedData.PathOf("csl/test-suite-input.jsonl")).Skip(1))
        {
            var set = (await CslJsonFormat.Default.ReadAsync(
                new MemoryStream(Encoding.UTF8.GetBytes(line)), cancellationToken: TestContext.Current.CancellationToken)).Set;
            await LossLaw.HoldsAsync(RisFormat.Default, set);
        }
    }

    [Fact]
    public async Task Another_reader_reads_what_is_written()
    {
        var set = (await ReadAsync(Encoding.UTF8.GetBytes(RisSample.Text))).Set;
        var (text, _) = await WriteAsync(set);
        var items = CitationJs.Read("@ris/file", text)[0].GetProperty("items");

        items.GetArrayLength().Should().Be(3);
        foreach (var (item, source) in items.EnumerateArray().Zip(set.Sources))
        {
            item.GetProperty("id").GetString().Should().Be(source.Id.Text);
            item.GetProperty("title").GetString().Should().Be(source.Title);
        }

        items[0].GetProperty("author").ToString().Should().Be(
            "[{\"family\":\"van Beethoven\",\"given\":\"Ludwig\"},{\"family\":\"Doe\",\"given\":\"Jo\",\"suffix\":\"Jr.\"},{\"literal\":\"A Society\"}]");
        items[0].GetProperty("issued").ToString().Should().Be("{\"date-parts\":[[2020,2,15]]}");
        items[0].GetProperty("accessed").ToString().Should().Be("{\"date-parts\":[[2021,3,4]]}");
        items[0].GetProperty("page").GetString().Should().Be("1-9");
        items[0].GetProperty("ISSN").ToString().Should().Contain("1932-6203");
        items[0].GetProperty("container-title").GetString().Should().Be("Journal of Cats");
        items[0].GetProperty("abstract").GetString().Should().Be("First line second line.  Third.");
        items[1].GetProperty("type").GetString().Should().Be("book");
        items[1].GetProperty("editor").ToString().Should().Be("[{\"family\":\"Series\",\"given\":\"Ed\"}]");
        items[1].GetProperty("collection-title").GetString().Should().Be("A series");
        items[2].GetProperty("type").GetString().Should().Be("paper-conference");
    }

    [Fact]
    public async Task Cut_off_anywhere_a_file_is_read_as_far_as_it_goes()
    {
        var text = Encoding.UTF8.GetBytes(RisSample.Text);
        for (var length = 0; length <= text.Length; length += Effort.Stride)
        {
            await SurviveAsync(text[..length]);
        }
    }

    [Theory]
    [InlineData("TY  - GEN\n", 100_000)]
    [InlineData("ER  - \n", 100_000)]
    [InlineData("AU  - a, b\n", 100_000)]
    [InlineData("ER\n", 100_000)]
    [InlineData("x\n", 300_000)]
    [InlineData("\n", 500_000)]
    [InlineData("PY  - 2020/02/15\n", 20_000)]
    [InlineData("C1  - \n", 100_000)]
    public async Task What_is_repeated_without_end_is_read_in_time_that_grows_with_it(string part, int times) =>
        await SurviveAsync(Encoding.UTF8.GetBytes("TY  - GEN\nTI  - t\n" + string.Concat(Enumerable.Repeat(part, times))));

    [Fact]
    public async Task Mutilated_files_never_crash()
    {
        var random = new Random(20251125);
        for (var round = 0; round < Effort.Rounds(800); round++)
        {
            await SurviveAsync(Mutations.Of(Mutations.Of(Encoding.UTF8.GetBytes(RisSample.Text), random), random));
        }
    }

    [Fact]
    public async Task A_record_that_is_too_long_is_passed_over()
    {
        var text =
            Encoding.UTF8.GetBytes($"TY  - GEN\nID  - a\nTI  - {new string('x', 2_000)}\nER  - \nTY  - GEN\nID  - b\nTI  - t\nER  - \n");
        var import = await RisFormat.Default.ReadAsync(
            new MemoryStream(text), new ReadingOptions { MaxBytes = 1_000 }, TestContext.Current.CancellationToken);

        import.Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Rule == Rules.LimitPassed && problem.Line == 1);
        import.Set.Sources.Should().ContainSingle().Which.Id.Text.Should().Be("b");
    }

    private static async Task SurviveAsync(byte[] text)
    {
        var import = await ReadAsync(text);
        var lines = text.AsSpan().Count((byte)'\n') + text.AsSpan().Count((byte)'\r') + 1;
        import.Problems.Where(problem => !(problem.Line >= 1 && problem.Line <= lines && problem.Column >= 1)).Should().BeEmpty();
        await WriteAsync(import.Set);
    }

    private static Task<ClaimSetReading> ReadAsync(byte[] text) =>
        RisFormat.Default.ReadAsync(new MemoryStream(text), cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<(string Text, IReadOnlyList<Problem> Losses)> WriteAsync(ClaimSet set)
    {
        using var written = new MemoryStream();
        var losses = await RisFormat.Default.WriteAsync(set, written, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(written.ToArray()), losses);
    }
}
