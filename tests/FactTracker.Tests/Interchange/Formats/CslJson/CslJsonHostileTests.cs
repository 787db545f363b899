using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Corpora;
using FactTracker.Tests.Interchange.Formats.ClaimReview;

namespace FactTracker.Tests.Interchange.Formats.CslJson;

public sealed class CslJsonHostileTests
{
    private static readonly string[] Values =
        ["null", "true", "5", "\"x\"", "\"\"", "[]", "{}", "[[]]", "[{}]", "[null]", "[[null]]", "{\"\":{}}", "1e400", "\"\\ud800\""];

    [Fact]
    public async Task Wrong_types_everywhere_cost_nothing_else()
    {
        string[] variables = ["id", "type",
            "title", "author", "issued", "accessed", "URL", "DOI", "ISBN", "language", "volume", "categories", "custom", "note", "x"];
        foreach (var (variable, value) in variables.SelectMany(variable => Values.Select(value => (variable, value))))
        {
            var import = await ReadAsync(Encoding.UTF8.GetBytes($$"""[{"{{variable}}":{{value}}},{"id":"b","type":"book","title":"B"}]"""));

            import.Set.Sources[new SourceId("b")].Title.Should().Be("B", $"{variable} is {value}");
        }
    }

    [Fact]
    public async Task Wrong_types_in_dates_names_and_our_own_members_are_survived()
    {
        string[] places =
        [
            "\"issued\":{\"date-parts\":§}", "\"issued\":{\"date-parts\":[§]}", "\"issued\":{\"date-parts\":[[§,§]]}",
            "\"issued\":{\"season\":§,\"circa\":§,\"raw\":§}",
            "\"author\":[{\"family\":§,\"given\":§,\"literal\":§}]",
            "\"custom\":{\"facttracker\":§}", "\"custom\":{\"facttracker\":{\"kind\":§,\"title\":§,\"id\":§}}",
        ];
        foreach (var text in places.SelectMany(place => Values.Select(value => place.Replace("§", value, StringComparison.Ordinal))))
        {
            await ReadAsync(Encoding.UTF8.GetBytes($"[{{\"id\":\"a\",\"type\":\"book\",{text}}}]"));
        }
    }

    [Fact]
    public async Task Cut_off_anywhere_a_text_is_read_as_far_as_it_goes()
    {
        var text = """[{"id":"a","type":"book","author":[{"family":"F\u00e9"}],"issued":{"date-parts":[["2020",1]],"circa":true},"custom":{"facttracker":{"reliability":"B"}}}]"""u8.ToArray();
        for (var length = 0; length <= text.Length; length += Effort.Stride)
        {
            await ReadAsync(text[..length]);
        }
    }

    [Fact]
    public async Task Deep_nesting_is_told()
    {
        var text = $"[{{\"id\":\"a\",\"type\":\"book\",\"x\":{new string('[', 100_000)}{new string(']', 100_000)}}}]";

        (await ReadAsync(Encoding.UTF8.GetBytes(text))).Problems.Should().ContainSingle(problem => problem.Rule == Rules.LimitPassed);
    }

    [Fact]
    public async Task Mutilated_items_never_crash()
    {
        var random = new Random(20251125);
        foreach (var line in File.ReadLines(SharedData.PathOf("csl/test-suite-input.jsonl")).Skip(1).Where(line => line.Length < 2_000))
        {
            for (var round = 0; round < Effort.Rounds(20); round++)
            {
                await ReadAsync(Mutations.Of(Encoding.UTF8.GetBytes(line), random));
            }
        }
    }

    private static async Task<ClaimSetReading> ReadAsync(byte[] text)
    {
        var import =
            await CslJsonFormat.Default.ReadAsync(new MemoryStream(text), cancellationToken: TestContext.Current.CancellationToken);
        var lines = text.AsSpan().Count((byte)'\n') + 1;
        import.Check().Where(problem => problem.Line is { } line && (line < 1 || line > lines)).Should().BeEmpty();
        using var written = new MemoryStream();
        await CslJsonFormat.Default.WriteAsync(import.Set, written, TestContext.Current.CancellationToken);
        ItemSchema.Faults(Encoding.UTF8.GetString(written.ToArray())).Should().BeEmpty();
        return import;
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_in_our_own_members_are_read_as_the_replacement_character()
    {
        byte[] text = [.. "[{\"id\":\"a\",\"type\":\"book\",\"custom\":{\"facttracker\":{\"notes\":\"x"u8, 0xFF, .. "\"}}}]"u8];

        var import = await ReadAsync(text);

        import.Set.Sources[0].Notes.Should().Be("x\uFFFD");
        import.Problems.Should().ContainSingle(problem => problem.Rule == Rules.BadText);
    }
}
