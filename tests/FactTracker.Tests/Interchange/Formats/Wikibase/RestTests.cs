using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Interchange.Shared.Losses;

namespace FactTracker.Tests.Interchange.Formats.Wikibase;

/// <summary>What the REST API of Wikibase answers.</summary>
public sealed class RestTests
{
    private const string Statement = """
        {"id":"Q11$6403c562-401a-2b26-85cc-8327801145e1","rank":"normal","property":{"id":"P1082","data_type":"quantity"},
        "value":{"type":"value","content":{"amount":"+900","unit":"1"}},
        "qualifiers":[{"property":{"id":"P585","data_type":"time"},"value":{"type":"value","content":
        {"time":"+2020-00-00T00:00:00Z","precision":9,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"}}},
        {"property":{"id":"P459","data_type":"wikibase-item"},"value":{"type":"value","content":"Q39825"}}],
        "references":[{"hash":"455481eeac76e6a8af71a6b493c073d54788e7e9","parts":[
        {"property":{"id":"P854","data_type":"url"},"value":{"type":"value","content":"https://stat.example.org/1"}}]}]}
        """;

    private const string Item = $$$"""
        {"type":"item","id":"Q11","labels":{"en":"Example Town","de":"Beispiel"},"descriptions":{"en":"a town"},
        "aliases":{"en":["ET","Ex"]},"statements":{"P1082":[{{{Statement}}}]},
        "sitelinks":{"enwiki":{"title":"Example Town","badges":[],"url":"https://en.example.org/wiki/Example_Town"} } }
        """;

    /// <summary>The text, and the ids of the claims read from it.</summary>
    public static TheoryData<string, string[]> Forms => new()
    {
        { Item, ["Q11", "Q11$6403c562-401a-2b26-85cc-8327801145e1"] },
        { $"[{Item}]", ["Q11", "Q11$6403c562-401a-2b26-85cc-8327801145e1"] },
        { $$$"""{"Q11":{{{Item}}}}""", ["Q11", "Q11$6403c562-401a-2b26-85cc-8327801145e1"] },
        { $$$"""{"P1082":[{{{Statement}}}]}""", ["Q11$6403c562-401a-2b26-85cc-8327801145e1"] },
        { Statement, ["Q11$6403c562-401a-2b26-85cc-8327801145e1"] },
        { Item.Replace('\n', ' ') + "\n" + Item.Replace('\n', ' ').Replace("Q11", "Q12", StringComparison.Ordinal),
            ["Q11", "Q11$6403c562-401a-2b26-85cc-8327801145e1", "Q12", "Q12$6403c562-401a-2b26-85cc-8327801145e1"] },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Items_and_statements_are_read(string text, string[] ids)
    {
        var reading = await ReadAsync(text);
        var claim = reading.Set.Claims.First(it => it.Id.Text.Contains('$', StringComparison.Ordinal));

        WikibaseFormat.Default.Recognises(Encoding.UTF8.GetBytes(text)).Should().BeTrue();
        reading.Problems.Should().BeEmpty();
        reading.Set.Claims.Select(it => it.Id.Text).Should().Equal(ids);
        claim.Value.Single.Should().Be(new Quantity(900));
        claim.When!.ToString().Should().Be("2020");
        claim.Qualifiers.Should().ContainSingle().Which.Values.Single
            .Should()
            .Be(new EntityValue("https://www.wikidata.org/entity/Q39825"));
        reading.Set.Sources[0].Url.Should().Be(new Url("https://stat.example.org/1"));
        reading.Set.Sources[0].Id.Text.Should().EndWith("455481eeac76e6a8af71a6b493c073d54788e7e9");
        // Written as entities, statements alone also say that their entity exists.
        (await LossLaw.HoldsAsync(WikibaseFormat.Default, reading.Set)).Claims.Should().Contain(reading.Set.Claims);
    }

    [Fact]
    public async Task The_same_in_both_forms_is_the_same_set()
    {
        var rest = await ReadAsync(Item);
        using var written = new MemoryStream();
        var losses = await WikibaseFormat.Default.WriteAsync(rest.Set, written, TestContext.Current.CancellationToken);
        var entity = Encoding.UTF8.GetString(written.ToArray());

        losses.Should().BeEmpty();
        entity.Should().Contain("\"mainsnak\"").And.Contain("""{"language":"de","value":"Beispiel"}""").And.Contain("\"site\":\"enwiki\"");
        (await ReadAsync(entity)).Set.Should().Be(rest.Set);
        rest.Set.Claims[1].Subject.Single.Should().Be(new EntityValue("https://www.wikidata.org/entity/Q11") { Label = "Example Town" });
    }

    /// <summary>A property's data type, a value, the value read and its data type where it is kept.</summary>
    public static TheoryData<string, string, string, string?> Values => new()
    {
        { "wikibase-item", """{"type":"value","content":"Q5"}""", "{\"entity\":\"https://www.wikidata.org/entity/Q5\"}", null },
        { "wikibase-property", """{"type":"value","content":"P5"}""", "{\"entity\":\"https://www.wikidata.org/entity/P5\"}", null },
        { "string", """{"type":"value","content":"x"}""", "\"x\"", null },
        { "external-id", """{"type":"value","content":"x1"}""", """{"text":"x1","wikibase:datatype":"external-id"}""", null },
        { "url", """{"type":"value","content":"https://a.example"}""", """{"text":"https://a.example","wikibase:datatype":"url"}""", null },
        { "commonsMedia", """{"type":"value","content":"A.jpg"}""", """{"text":"A.jpg","wikibase:datatype":"commonsMedia"}""", null },
        { "monolingualtext", """{"type":"value","content":{"language":"en","text":"x"}}""", """{"text":"x","language":"en"}""", null },
        { "quantity", """{"type":"value","content":{"amount":"+1.50","unit":"http://www.wikidata.org/entity/Q11573"}}""",
            """{"amount":"1.50","unit":"http://www.wikidata.org/entity/Q11573"}""", null },
        { "globe-coordinate",
            """{"type":"value","content":{"latitude":52.5,"longitude":13.4,"precision":0.1,"globe":"http://www.wikidata.org/entity/Q2"}}""",
            "geo:52.5,13.4", null },
        { "wikibase-item", """{"type":"somevalue"}""", "\"unknown\":true", null },
        { "time", """{"type":"novalue"}""", "\"none\":true", null },
        { "odd-type", """{"type":"value","content":{"a":1}}""", "wikibase:snak", "FT0902" },
        { "wikibase-item", """{"type":"value","content":"five"}""", "wikibase:snak", "FT0902" },
        { "string", """{"type":"value","content":"x","more":1}""", "wikibase:snak", "FT0902" },
        { "string", """{"type":"maybe","content":"x"}""", "wikibase:snak", "FT0902" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Values_are_read_by_their_data_type(string type, string value, string read, string? code)
    {
        var reading = await ReadAsync(
            $$$"""{"P9":[{"id":"Q1$a","rank":"normal","property":{"id":"P9","data_type":"{{{type}}}"},"value":{{{value}}}}]}""");

        reading.Set.Claims.Should().ContainSingle().Which.ToJson().Should().Contain(read);
        reading.Problems.Select(problem => problem.Code).Should().Equal(code is null ? [] : [code]);
        // Written as entities, statements alone also say that their entity exists.
        (await LossLaw.HoldsAsync(WikibaseFormat.Default, reading.Set)).Claims.Should().Contain(reading.Set.Claims);
    }

    /// <summary>A text, how many claims are read, and the problems.</summary>
    public static TheoryData<string, int, string[]> Faults => new()
    {
        { Item.Replace("\"P459\"", "\"none\"", StringComparison.Ordinal), 2, ["FT0902 $.statements.P1082[0].qualifiers[1]"] },
        { $$"""{"type":"item","id":"Q11","labels":{"en":"x"},"statements":{"P1082":[{{Statement}},{"rank":"normal"},5]} }""", 2,
            ["FT0902 $.statements.P1082[1]", "FT0902 $.statements.P1082[2]"] },
        { $$"""{"P1082":[{{Statement.Replace("Q11$", "", StringComparison.Ordinal)}}]}""", 0, ["FT0902 $.P1082[0]"] },
        { $$"""[{{Item}},5]""", 2, ["FT0902 $[1]"] },
        { Item[..^20], 0, ["FT0101 $"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_costs_nothing_else(string text, int claims, string[] problems)
    {
        var reading = await ReadAsync(text);

        reading.Set.Claims.Should().HaveCount(claims);
        reading.Problems.Select(problem => $"{problem.Code} {problem.Path}").Should().Equal(problems);
    }

    [Theory]
    [InlineData("""{"type":"issue","labels":{"en":"x"}}""")]
    [InlineData("""{"property":{"id":"x"},"value":1}""")]
    [InlineData("""{"P1":["x"]}""")]
    [InlineData("""{"facttracker":"1.0","claims":[]}""")]
    public void Other_JSON_is_not_recognised(string text) =>
        WikibaseFormat.Default.Recognises(Encoding.UTF8.GetBytes(text)).Should().BeFalse();

    private static Task<ClaimSetReading> ReadAsync(string text) => WikibaseFormat.Default.ReadAsync(
        new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
