using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Corpora;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange.Formats.FollowTheMoney;

public sealed class FollowTheMoneyHostileTests
{
    public static TheoryData<string> Texts =>
    [
        "", "\0", "{", "[", "{}", "[]", "null", "\"", "\"\"\"", ",,,,\n,,,,", "\uFEFF", "{\"id\":{},\"properties\":[],\"schema\":1}",
        "{\"prop\":[]}",
        "{\"id\":\"a\",\"schema\":\"b\",\"properties\":{\"name\":[null,true,1,{},[[]],{\"id\":\"\"}]},\"datasets\":{\"a\":1},\"caption\":[]}",
        $"{{\"id\":\"a\",\"properties\":{{\"p\":{new string('[', 10_000)}",
        "entity_id,prop,value\n" + new string(',', 100_000),
        "entity_id,entity_id,prop,value\na,b,c,d",
        "entity_id,prop,value\n\u2028,\u2028,\u2028\n \n\"a\nb\",c,d",
        "{\"entity_id\":\"a\",\"prop\":\"b\",\"value\":\"\\ud800\"}", "schema:prop,entity_id,prop,value,schema\na:b,c,d,e,f",
        "{\"prop\":\"a\",\"prop\":\"b\",\"entity_id\":\"c\",\"value\":\"d\",\"value\":1}", "[[[{\"id\":\"a\"}]]]", "[{\"id\":\"a\"},]",
        "{\n\"id\":\n\"a\"}]",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Whatever_comes_is_read_to_its_end(string text) => await ReadAsync(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("followthemoney/donations.ijson")]
    [InlineData("followthemoney/donations.csv")]
    public async Task What_is_broken_of_a_real_file_is_told_within_it(string file)
    {
        var content = (await File.ReadAllBytesAsync(SharedData.PathOf(file), TestContext.Current.CancellationToken))[..6_000];
        await DamageGen.Of(content, Gen.Byte, mostCut: 99).SampleAsync(async damaged => await ReadAsync(damaged), iter: Effort.Tries(300));
    }

    public static TheoryData<string, string> Layouts => new()
    {
        { "a list", Entities("[", ",", "]") },
        { "a list over lines", Entities("[\n", ",\n", "\n]\n") },
        { "entities laid out", Entities("", "\n", "\n").Replace(",\"", ",\n  \"", StringComparison.Ordinal)
            .Replace("[", "[\n", StringComparison.Ordinal) },
        { "semicolons", Table(';') },
        { "tabs", Table('\t') },
        { "bars", Table('|') },
        { "packed with semicolons", string.Concat(
            Enumerable.Range(0, 20).Select(row => $"e{row};Person:birthDate;\"19{row}\";d;;\"x;\"\"y\"\"\";;f;2024-01-02;\n")) },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task What_is_broken_in_any_layout_is_told_within_it(string layout, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        (await ReadAsync(content)).Set.Claims.Should().NotBeEmpty(layout);
        await DamageGen.Of(content, Gen.OneOf(Gen.Byte, Gen.OneOf<byte>(
            (byte)'"', (byte)'\n', (byte)'\r', (byte)';', (byte)'|', (byte)'\t', (byte)',', (byte)'[', (byte)'}', (byte)':')), mostCut: 49)
            .SampleAsync(async damaged => await ReadAsync(damaged), iter: Effort.Tries(300));
    }

    [Fact]
    public async Task A_line_that_is_too_long_costs_no_other()
    {
        var text = $"{{\"id\":\"a\",\"schema\":\"Thing\",\"properties\":{{\"name\":[\"x\"]}}}}\n{{\"id\":\"{new string('b', 300)}\"}}\n{{\"id\":\"c\",\"schema\":\"Thing\",\"properties\":{{\"name\":[\"y\"]}}}}\n";
        var import = await FollowTheMoneyFormat.Entities.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReadingOptions { MaxBytes = 100 }, TestContext.Current.CancellationToken);

        import.Set.Claims.Count.Should().Be(2);
        import.Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Rule == Rules.LimitPassed && problem.Line == 2);
    }

    private static string Entities(string start, string between, string end) =>
        start + string.Join(between, Enumerable.Range(0, 20).Select(entity =>
        $"{{\"id\":\"e{entity}\",\"schema\":\"Person\",\"datasets\":[\"d\"],\"properties\":{{\"name\":[\"Ann " +
        $"{entity}\",\"Anna\"],\"birthDate\":[\"196{entity}\"]}}}}")) + end;

    private static string Table(char separator) => string.Concat(Enumerable.Range(0, 20).Prepend(-1).Select(row =>
        string.Join(separator, row < 0 ? ["entity_id", "prop", "value", "schema", "dataset", "first_seen"]
            : new[] { $"e{row}", row % 2 == 0
                ? "name"
                : "birthDate", row % 2 == 0 ? $"\"Ann{separator} \"\"{row}\"\"\"" : $"19{row}", "Person", "d", "2024-01-02" }) + "\n"));

    private static async Task<ClaimSetReading> ReadAsync(byte[] text)
    {
        var import = await FollowTheMoneyFormat.Entities.ReadAsync(new MemoryStream(text),
            cancellationToken: TestContext.Current.CancellationToken);
        var lines = text.Count(it => it == '\n') + 1;
        import.Problems.Where(problem => !(problem.Line >= 1 && problem.Line <= lines && problem.Column >= 1)).Should().BeEmpty();
        FactTracker.Serialization.ClaimSetReader.Read(Encoding.UTF8.GetBytes(import.Set.ToJson())).Problems
            .Where(problem => problem.Severity == Severity.Error).Should().BeEmpty();
        return import;
    }
}
