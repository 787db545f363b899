using System.Buffers;
using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Interchange.Shared.Texts;
using FactTracker.Tests.Corpora;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Interchange.Shared.Csl;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.BibTeX;

public sealed class BibTeXRoundTripTests
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\t\r\v\f\u0085\u2028\u2029");

    [Fact]
    public async Task Read_written_and_read_again_a_file_is_the_same_set()
    {
        var first = await ReadAsync(Encoding.UTF8.GetBytes(BibTeXSample.Text));
        var (text, losses) = await WriteAsync(first.Set);
        var second = await ReadAsync(Encoding.UTF8.GetBytes(text));

        losses.Should().BeEmpty();
        second.Problems.Should().BeEmpty();
        second.Set.Should().Be(first.Set);
    }

    [Fact]
    public async Task An_entry_is_written_for_old_and_new_alike()
    {
        var (text, losses) = await WriteAsync(new ClaimSet
        {
            Sources =
            [
                new Source("größe") { Kind = SourceKind.ArticleNewspaper, Title = "50% of {A} & B_c “é”", Authors = [
                    "A Desk"
                ], Publisher = "P", Published = "2025-06~", PartOf = "whole" },
                new Source("whole") { Kind = SourceKind.Survey, Title = "W", Published = "1984?/2004", Language = "de" },
            ],
        });

        losses.Should().BeEmpty();
        text.Should().Be("""
            @article{gre-d353a267,
              facttracker-id = {gr{\"o}{\ss}e},
              entrysubtype = {newspaper},
              title = {50\% of \textbraceleft{}A\textbraceright{} \& B\_c “{\'e}”},
              author = {{A Desk}},
              publisher = {P},
              date = {2025-06~},
              year = {2025},
              month = jun,
              xref = {whole},
            }

            @techreport{whole,
              entrysubtype = {survey},
              title = {W},
              date = {1984?/2004},
              year = {1984--2004},
              langid = {german},
            }

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Every_member_without_a_place_is_named()
    {
        var (_, losses) = await WriteAsync(WholeSource.Set);

        WholeSource.Told(losses)
            .Should()
            .Be("authors[1] publisher archived identifiers.shelf reliability basedOn hash license words modified translations ['x:y']");
        losses.Should().Contain(loss => loss.Path == "$.sources[1].basedOn", "that a source draws on nothing else is said, too");
        await LossLaw.HoldsAsync(BibTeXFormat.Default, WholeSource.Set);
    }

    [Fact]
    public async Task Only_what_was_named_is_lost() =>
        await SetGen.Any.SampleAsync(async set => await LossLaw.HoldsAsync(BibTeXFormat.Default, set), iter: Effort.Tries(1_000));

    [Fact]
    public async Task Words_come_back_whatever_is_in_them() => await TextGen.NotBlank.SampleAsync(
        async words =>
        {
            var (text, losses) = await WriteAsync(new ClaimSet { Sources = [new Source("a") { Title = words }] });
            var back = (await ReadAsync(Encoding.UTF8.GetBytes(text))).Set.Sources[0].Title;

            if (words.AsSpan().IndexOfAny(LineEnds) < 0 && !NothingMark.Is(words)) losses.Should().BeEmpty(text);
            if (losses.Count == 0) back.Should().Be(words);
        },
        iter: Effort.Tries(3_000));

    [Fact]
    public async Task Items_of_the_test_suite_of_CSL_come_back_but_for_what_was_named()
    {
        foreach (var line in File.ReadLines(SharedData.PathOf("csl/test-suite-input.jsonl")).Skip(1))
        {
            var set = (await CslJsonFormat.Default.ReadAsync(
                new MemoryStream(Encoding.UTF8.GetBytes(line)), cancellationToken: TestContext.Current.CancellationToken)).Set;
            await LossLaw.HoldsAsync(BibTeXFormat.Default, set);
        }
    }

    [Fact]
    public async Task Another_parser_reads_what_is_written()
    {
        var set = (await ReadAsync(Encoding.UTF8.GetBytes(BibTeXSample.Text))).Set;
        var (text, _) = await WriteAsync(set);
        var items = CitationJs.Read("@biblatex/text", text)[0].GetProperty("items");

        items.GetArrayLength().Should().Be(5);
        foreach (var (item, source) in items.EnumerateArray().Zip(set.Sources))
        {
            item.GetProperty("id").GetString().Should().Be(source.Id.Text);
            item.GetProperty("title").GetString().Should().Be(source.Title);
        }

        items[0].GetProperty("author").ToString().Should().Be(
            "[{\"given\":\"Ludwig\",\"family\":\"Beethoven\",\"non-dropping-particle\":\"van\"},{\"family\":\"A Society\"},"
            + "{\"given\":\"Charles\",\"family\":\"Vallée Poussin\",\"suffix\":\"Jr.\",\"non-dropping-particle\":\"de " +
                "la\"},{\"family\":\"others\"}]");
        items[0].GetProperty("issued").ToString().Should().Be("{\"date-parts\":[[2020,2,15]]}");
        items[0].GetProperty("URL").GetString().Should().Be("https://example.org/a_b?c=1%20");
        items[0].GetProperty("DOI").GetString().Should().Be("10.1000/182");
        items[0].GetProperty("abstract").GetString().Should().Be("First. Second one.");
        items[1].GetProperty("container-title").GetString().Should().Be("Proceedings of Cats");
        items[1].GetProperty("type").GetString().Should().Be("paper-conference");
        items[3].GetProperty("accessed").ToString().Should().Be("{\"date-parts\":[[2021,2,3]]}");
        items[4].GetProperty("issued").ToString().Should().Be("{\"literal\":\"in press\"}");
    }

    [Fact]
    public async Task Another_parser_reads_every_title_of_whatever_set()
    {
        var words = new List<string>();
        await TextGen.NotBlank.Where(text => text.All(it => it is >= ' ' and < '\u007F'))
            .SampleAsync(async text => { lock (words) words.Add(text); await Task.CompletedTask; }, iter: Effort.Tries(40), threads: 1);
        var (text, _) = await WriteAsync(new ClaimSet { Sources = [.. words.Select((title, i) => new Source($"k{i}") { Title = title })] });

        CitationJs.Read("@biblatex/text", text)[0].GetProperty("items").GetArrayLength().Should().Be(words.Count);
    }

    private static Task<ClaimSetReading> ReadAsync(byte[] text) =>
        BibTeXFormat.Default.ReadAsync(new MemoryStream(text), cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<(string Text, IReadOnlyList<Problem> Losses)> WriteAsync(ClaimSet set)
    {
        using var written = new MemoryStream();
        var losses = await BibTeXFormat.Default.WriteAsync(set, written, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(written.ToArray()), losses);
    }
}
