using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;
using FactTracker.Tests.Samples;

namespace FactTracker.Tests.Interchange.Tables;

public sealed class TableHostileTests
{
    [Fact]
    public async Task No_cell_is_run_as_a_formula() => await Gen.OneOf(Gen.Const("="), Gen.Const("+"), Gen.Const("-"), Gen.Const("@"), Gen.Const("\t"), Gen.Const("\r"), Gen.Const("＝"))
        .SelectMany(start => TextGen.Any.Select(text => start + text)).SampleAsync(
            async danger =>
            {
                var set = new ClaimSet { Claims = [new Claim("c") { Text = danger, Tags = [danger], Notes = "'" + danger, Extensions = Extensions.Empty.With("csv:x", RawJson.Parse(System.Text.Json.JsonSerializer.Serialize(danger))) }] };
                var (text, _) = await TableTexts.WriteAsync(set);

                (await CellsAsync(text)).Where(cell => cell.Length > 0 && "=+-@\t\r＝＋－＠".Contains(cell[0], StringComparison.Ordinal) && !decimal.TryParse(cell, out _)).Should().BeEmpty();
                (await TableTexts.ReadAsync(text)).Set.Claims.Should().Equal(set.Claims);
            },
            iter: 500);

    [Fact]
    public async Task A_negative_number_stays_one()
    {
        var (text, _) = await TableTexts.WriteAsync(new ClaimSet { Claims = [new Claim("c") { Text = "x", Value = [new Quantity(-5.25m)] }] });

        (await CellsAsync(text)).Should().Contain("-5.25");
    }

    [Fact]
    public async Task Whatever_is_cut_off_is_read_to_its_end()
    {
        var sample = ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set;
        var bytes = Encoding.UTF8.GetBytes((await TableTexts.WriteAsync(sample with { Claims = [.. sample.Claims.Take(3)] })).Text);
        for (var length = 0; length < bytes.Length; length++)
        {
            await ReadAnyAsync(bytes[..length]);
        }
    }

    [Fact]
    public async Task Whatever_is_broken_is_told_within_the_text()
    {
        var content = Encoding.UTF8.GetBytes((await TableTexts.WriteAsync(ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set)).Text);
        await Gen.Int[0, content.Length - 1].Select(Gen.OneOf<byte>((byte)'"', (byte)',', (byte)'\n', (byte)';', (byte)'=', (byte)'{', 0, 0xFF)).Array[1, 8].SampleAsync(
            async changes =>
            {
                var text = (byte[])content.Clone();
                foreach (var (at, with) in changes)
                {
                    text[at] = with;
                }

                await ReadAnyAsync(text);
            },
            iter: 500);
    }

    [Fact]
    public async Task Huge_cells_and_many_columns_are_read()
    {
        var cell = new string('x', 2_000_000);
        var import = await TableTexts.ReadAsync($"text,notes{string.Concat(Enumerable.Repeat(",x", 20_000))}\n{cell},\"{cell}\"{new string(',', 20_000)}\n");

        import.Set.Claims.Should().ContainSingle().Which.Notes.Should().HaveLength(cell.Length);
    }

    [Fact]
    public async Task The_rest_may_be_nested_as_deep_as_it_likes()
    {
        var import = await TableTexts.ReadAsync($"text,rest\na,{{x:y\nb,\"{{\"\"x:y\"\":{new string('[', 100_000)}{new string(']', 100_000)}}}\"\n");

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

    private static async Task<List<string>> CellsAsync(string text)
    {
        var cells = new List<string>();
        await foreach (var record in CsvReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), (byte)',', int.MaxValue, TestContext.Current.CancellationToken))
        {
            cells.AddRange(record.Fields.Select(field => field.Text));
        }

        return cells;
    }
}
