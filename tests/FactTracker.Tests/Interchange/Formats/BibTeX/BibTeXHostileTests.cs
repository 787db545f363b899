using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Formats.ClaimReview;

namespace FactTracker.Tests.Interchange.Formats.BibTeX;

public sealed class BibTeXHostileTests
{
    [Fact]
    public async Task Cut_off_anywhere_a_file_is_read_as_far_as_it_goes()
    {
        var text = Encoding.UTF8.GetBytes(BibTeXSample.Text);
        for (var length = 0; length <= text.Length; length += Effort.Stride)
        {
            await ReadAsync(text[..length]);
        }
    }

    public static TheoryData<string, int, string> Repeated => new()
    {
        { "a = {\n", 100_000, "@misc{a," },
        { "a = \"{\n", 100_000, "@misc{a," },
        { "{", 1_000_000, "@misc{a, title = {" },
        { "}", 1_000_000, "@misc{a, title = {" },
        { "{}", 500_000, "@misc{a, title = {x" },
        { "@comment{", 200_000, "" },
        { "@misc{a, t={", 200_000, "" },
        { "\n@misc{a,t={", 50_000, "" },
        { "\n@misc{a,t=\"", 50_000, "" },
        { "@string{a = ", 200_000, "" },
        { " @", 500_000, "" },
        { " %", 500_000, "" },
        { "@", 500_000, "@misc{a, title = {" },
        { "\\'", 300_000, "@misc{a, title = {" },
        { "\\'{", 300_000, "@misc{a, title = {" },
        { "\\emph{", 200_000, "@misc{a, title = {" },
        { "\\em ", 200_000, "@misc{a, title = {x" },
        { "\\href{", 200_000, "@misc{a, title = {x" },
        { "$", 300_001, "@misc{a, title = {" },
        { " and ", 300_000, "@misc{a, author = {x" },
        { ",", 300_000, "@misc{a, author = {x" },
        { "a=", 300_000, "@misc{" },
        { "# a ", 300_000, "@misc{a, t = a " },
        { "\n\n", 300_000, "@misc{a, abstract = {x" },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public async Task What_is_repeated_without_end_is_read_in_time_that_grows_with_it(string part, int times, string start) =>
        await ReadAsync(Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(part, times))));

    [Fact]
    public async Task Macros_made_of_macros_do_not_grow_without_measure()
    {
        var text = new StringBuilder("@string{m0 = {0123456789}}\n");
        for (var i = 1; i < 60; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"@string{{m{i} = m{i - 1} # m{i - 1}}}\n");
        }

        var import = await ReadAsync(Encoding.UTF8.GetBytes(text.Append("@misc{a, title = {x}}\n").ToString()));

        import.Problems.Should().Contain(problem => problem.Rule == Rules.LimitPassed);
        import.Set.Sources.Should().ContainSingle();
    }

    [Fact]
    public async Task Entries_that_are_part_of_each_other_end()
    {
        var import =
            await ReadAsync("@book{a, crossref = {b}, xdata = {a,b}, title = {A}}\n@book{b, crossref = {a}, xdata = {b,a}}"u8.ToArray());

        import.Set.Sources.Select(source => source.PartOf!.Value.Text).Should().Equal("b", "a");
    }

    [Fact]
    public async Task Mutilated_files_never_crash()
    {
        var random = new Random(20251125);
        for (var round = 0; round < Effort.Rounds(600); round++)
        {
            await ReadAsync(Mutations.Of(Mutations.Of(Encoding.UTF8.GetBytes(BibTeXSample.Text), random), random));
        }
    }

    [Fact]
    public async Task Any_text_in_any_field_is_survived() => await Gen.OneOf(
        "@", "{", "}", "\"", "\\", "'", "a", "É", "#", ",", "=", "and", " ", "\n", "~", "$", "%", "--", "1", "jan", "\\i", "(", ")")
        .Array[0, 20].Select(string.Concat)
            .Select(Gen.OneOf("title", "author", "year", "month", "date", "url", "pages", "crossref", "eprint", "langid", "keywords"))
        .SampleAsync(async it => await ReadAsync(Encoding.UTF8.GetBytes(
            $"@misc{{a, {it.Item2} = {{{it.Item1}}}, year = {{2020}}}}\n@misc{{b, title = {{{it.Item1}}}}}")), iter: Effort.Tries(3_000));

    private static async Task<ClaimSetReading> ReadAsync(byte[] text)
    {
        var import = await BibTeXFormat.Default.ReadAsync(new MemoryStream(text), cancellationToken: TestContext.Current.CancellationToken);
        var lines = text.AsSpan().Count((byte)'\n') + text.AsSpan().Count((byte)'\r') + 1;
        import.Problems.Where(problem => !(problem.Line >= 1 && problem.Line <= lines && problem.Column >= 1)).Should().BeEmpty();
        using var written = new MemoryStream();
        await BibTeXFormat.Default.WriteAsync(import.Set, written, TestContext.Current.CancellationToken);
        return import;
    }

    [Fact]
    public async Task Shared_data_that_names_each_other_is_put_together_once_and_reported()
    {
        const int Count = 12;
        var names = Enumerable.Range(0, Count).Select(i => $"x{i}").ToList();
        var entries = names.Select(name => $"@xdata{{{name}, xdata={{{string.Join(',', names.Where(other => other != name))}}}, f{name}={{1}}}}");
        var text = $"{string.Join('\n', entries)}\n@book{{b, title={{T}}, xdata={{x0}}}}";

        var import = await BibTeXFormat.Default.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);

        import.Set.Sources.Should().ContainSingle().Which.Title.Should().Be("T");
        var circles = import.Problems.Where(problem => problem.Message.Contains("circle", StringComparison.Ordinal)).ToList();
        circles.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.OnlyContain(problem => problem.Rule == Rules.ForeignUnread);
        circles.Count.Should().BeLessThanOrEqualTo(Count * Count);
    }

    [Fact]
    public async Task A_chain_of_any_length_is_read()
    {
        const int Count = 20_000;
        var text = new StringBuilder();
        for (var i = 0; i < Count; i++)
        {
            text.Append($"@book{{b{i}, title={{T{i}}}, f{i}={{x}}, xdata={{b{i + 1}}}}}\n");
        }

        var import = await BibTeXFormat.Default.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())), cancellationToken: TestContext.Current.CancellationToken);

        import.Set.Sources.Should().HaveCount(Count);
        import.Set.Sources[0].Extensions.Count.Should().BeLessThan(20, "only so many steps are inherited");
    }
}
