using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Interchange.Formats.Csv;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Formats.Csv;

public sealed class TableHostileTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" @x", "' @x")]
    [InlineData("-a", "'-a")]
    [InlineData("-5", "-5")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b;", "\"a\"\"b;\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("plain", "plain")]
    [InlineData("", "\"\"")]
    public void Rows_of_any_texts_are_written_as_those_of_claims(string text, string expected)
    {
        using var output = new MemoryStream();
        TableFormat.Csv.WriteRows([["x", text], [text]], output);

        System.Text.Encoding.UTF8.GetString(output.ToArray()).Should()
            .Be($"x,{(text.Length == 0 ? "" : expected)}\r\n{expected}\r\n");
    }

    private static readonly char[] Unseen = ['\0', ' ', '\u200B'];

    [Fact]
    public async Task No_cell_is_run_as_a_formula() => await Gen.OneOf(
        Gen.Const("="), Gen.Const("+"), Gen.Const("-"), Gen.Const("@"), Gen.Const("\t"), Gen.Const("\r"), Gen.Const("＝"), Gen.Const("\0="),
        Gen.Const(" \u200B="), Gen.Const("x\n=1+1;="), Gen.Const("';'\"'="))
        .SelectMany(start => TextGen.Any.Select(text => start + text)).SampleAsync(
            async danger =>
            {
                var set = new ClaimSet
                {
                    Claims = [new Claim("c")
                {
                    Text = danger,
                    Tags = [danger],
                    Notes = "'" + danger,
                    Extensions = Extensions.Empty.With("csv:x", RawJson.Parse(System.Text.Json.JsonSerializer.Serialize(danger)))
                }]
                };
                var (text, _) = await TableTexts.WriteAsync(set);

                (await CellsAsync(text)).Where(IsRun).Should().BeEmpty();
                (await CellsAsync(text, (byte)';')).Where(IsRunSurely).Should().BeEmpty();

                (await TableTexts.ReadAsync(text)).Set.Claims.Should().Equal(set.Claims);
            },
            iter: Effort.Tries(500));

    /// <summary>A text, and how it stands in a cell.</summary>
    public static TheoryData<string, string> Guarded => new()
    {
        { "=1", "'=1" },
        { "'=1", "''=1" },
        { "' =1", "'' =1" },
        { " \u00A0=1", "' \u00A0=1" },
        { "\0=1", "'\0=1" },
        { "\u200B@SUM(1)", "'\u200B@SUM(1)" },
        { "-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0" },
        { "-5", "-5" },
        { "-5%", "'-5%" },
        { "\uFF1D1", "'\uFF1D1" },
        { "\uFE661", "'\uFE661" },
        { "\n=1", "'\n'=1" },
        { "a;=1;b", "a;'=1;b" },
        { "a;'=1", "a;''=1" },
        { "a; \"=1", "a;' \"=1" },
        { "a\n@b", "a\n'@b" },
        { "a\t+cmd|'x'!A", "a\t'+cmd|'x'!A" },
        { "a;-5; -b\n- c", "a;-5; -b\n- c" },
        { "a = b, =c", "a = b, =c" },
        { "'tis", "'tis" },
        { "|x", "|x" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Guarded))]
    public void A_guard_goes_before_what_may_be_run_and_off_again(string text, string written)
    {
        NeutralText.Write(text).Should().Be(written);
        NeutralText.Read(written).Should().Be(text);
    }

    [Fact]
    public void Any_text_comes_back_from_behind_its_guards() =>
        Gen.OneOf<char>('\'', ';', '=', '-', '(', '"', ' ', '\n', '\0', 'a').Array[0, 12].Select(signs => new string(signs))
        .Sample(text => NeutralText.Read(NeutralText.Write(text)) == text, iter: Effort.Tries(20_000));

    [Fact]
    public async Task A_negative_number_stays_one()
    {
        var (text, _) =
            await TableTexts.WriteAsync(new ClaimSet { Claims = [new Claim("c") { Text = "x", Value = [new Quantity(-5.25m)] }] });

        (await CellsAsync(text)).Should().Contain("-5.25");
    }

    [Fact]
    public async Task Whatever_is_cut_off_is_read_to_its_end()
    {
        var sample = ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set;
        var bytes = Encoding.UTF8.GetBytes((await TableTexts.WriteAsync(sample with { Claims = [.. sample.Claims.Take(3)] })).Text);
        for (var length = 0; length < bytes.Length; length += Effort.Stride)
        {
            await ReadAnyAsync(bytes[..length]);
        }
    }

    [Fact]
    public async Task Whatever_is_broken_is_told_within_the_text()
    {
        var content = Encoding.UTF8.GetBytes(
            (await TableTexts.WriteAsync(ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set)).Text);
        await DamageGen.Of(content, Gen.OneOf<byte>((byte)'"', (byte)',', (byte)'\n', (byte)';', (byte)'=', (byte)'{', 0, 0xFF))
            .SampleAsync(ReadAnyAsync, iter: Effort.Tries(500));
    }

    [Fact]
    public async Task Huge_cells_and_many_columns_are_read()
    {
        var cell = new string('x', 2_000_000);
        var import = await TableTexts.ReadAsync(
            $"text,notes{string.Concat(Enumerable.Repeat(",x", 20_000))}\n{cell},\"{cell}\"{new string(',', 20_000)}\n");

        import.Set.Claims.Should().ContainSingle().Which.Notes.Should().HaveLength(cell.Length);
    }

    [Fact]
    public async Task The_rest_may_be_nested_as_deep_as_it_likes()
    {
        var import = await TableTexts.ReadAsync(
            $"text,rest\na,{{x:y\nb,\"{{\"\"x:y\"\":{new string('[', Effort.Size(100_000))}{new string(']', Effort.Size(100_000))}}}\"\n");

        import.Problems.Should().Contain(problem => problem.Rule == Rules.LimitPassed);
        import.Set.Claims.Should().HaveCount(2);
    }

    [Fact]
    public async Task Where_the_culture_is_Turkish_columns_are_the_same()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR");
            var import = await TableTexts.ReadAsync("ID,TITLE,AMOUNT,UNIT\nI1,T,12.5,%\n");

            import.Set.Claims[0].ToJson().Should().StartWith("""{"id":"I1","value":{"amount":12.5,"unit":"%"}""");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static async Task ReadAnyAsync(byte[] text)
    {
        var import = await TableTexts.ReadAsync(text);
        var lines = text.Count(it => it == '\n') + 1;
        import.Problems.Where(problem => !(problem.Line >= 1 && problem.Line <= lines && problem.Column >= 1)).Should().BeEmpty();
        await TableTexts.WriteAsync(import.Set);
    }

    private static bool IsRun(string cell) =>
        cell.TrimStart(Unseen) is { Length: > 0 } seen
            && "=+-@\t\r＝＋－＠".Contains(seen[0], StringComparison.Ordinal)
            && !decimal.TryParse(cell, out _);

    // Behind a plus or minus stand numbers, lists and words as well; a tab or line end before is no formula by itself.
    private static bool IsRunSurely(string cell) =>
        cell.TrimStart([.. Unseen, '\t', '\r', '\n']) is { Length: > 0 } seen
            && IsRun(seen)
            && (seen[0] is not ('+' or '-' or '＋' or '－') || seen.AsSpan().ContainsAny('(', '|', '!'));

    private static async Task<List<string>> CellsAsync(string text, byte separator = (byte)',')
    {
        var cells = new List<string>();
        await foreach (var record in CsvReader.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), separator, ReadingOptions.Default, TestContext.Current.CancellationToken))
        {
            cells.AddRange(record.Fields.Select(field => field.Text));
        }

        return cells;
    }
}
