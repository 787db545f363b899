namespace FactTracker.Tests.Interchange.Formats.Wikibase;

public sealed class StatementTests
{
    private const string Start =
        """{"snaktype":"value","property":"P580","datavalue":{"value":{"time":"+2008-00-00T00:00:00Z","timezone":0,"before":0,"after":0,"precision":9,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"},"type":"time"},"datatype":"time"}""";
    private static readonly string End =
        Start.Replace("P580", "P582", StringComparison.Ordinal).Replace("2008", "2010", StringComparison.Ordinal);
    private static readonly string Point = Start.Replace("P580", "P585", StringComparison.Ordinal);
    private static readonly string NoEnd = """{"snaktype":"novalue","property":"P582","datatype":"time"}""";
    private const string Other = """{"snaktype":"value","property":"P9","datavalue":{"value":"a","type":"string"},"datatype":"string"}""";

    public static TheoryData<string, string, string?, int, string> Times => new()
    {
        { $"\"P580\":[{Start}]", "[\"P580\"]", "2008/", 0, "a start with no end stated" },
        { $"\"P580\":[{Start}],\"P582\":[{End}]", "[\"P580\",\"P582\"]", "2008/2010", 0, "both" },
        { $"\"P582\":[{End}]", "[\"P582\"]", "/2010", 0, "an end" },
        { $"\"P580\":[{Start}],\"P582\":[{NoEnd}]", "[\"P580\",\"P582\"]", "2008/..", 0, "known to have no end" },
        { $"\"P585\":[{Point}]", "[\"P585\"]", "2008", 0, "a point in time" },
        { $"\"P585\":[{Point}],\"P580\":[{Start}]", "[\"P585\",\"P580\"]", null, 2, "a point and a start are not one date" },
        { $"\"P580\":[{Start},{Start}]", "[\"P580\"]", null, 1, "two starts are not one" },
        { $"\"P580\":[{End.Replace("P582", "P580", StringComparison.Ordinal)}],\"P582\":[{Start.Replace("P580", "P582", StringComparison.Ordinal)}]",
            "[\"P580\",\"P582\"]", null, 2, "an end before its start" },
        { $"\"P9\":[{Other}],\"P580\":[{Start}]", "[\"P9\",\"P580\"]", "2008/", 1, "an order that is kept" },
        { $"\"P580\":[{Start}],\"P9\":[{Other}]", "[\"P9\",\"P580\"]", "2008/", 1, "the order that the list of it says" },
        { "", "[]", null, 0, "no qualifiers" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public async Task The_times_of_a_statement_are_when_it_holds(string qualifiers, string order, string? when, int left, string because)
    {
        var import = await WikibaseTexts.ReadAsync(WikibaseTexts.ItemOf(
            WikibaseTexts.StatementOf("\"v\"", "string", "string", $",\"qualifiers\":{{{qualifiers}}},\"qualifiers-order\":{order}")));
        var claim = import.Set.Claims[1];

        import.Problems.Should().BeEmpty(because);
        claim.When?.AsDate?.ToString().Should().Be(when, because);
        claim.Qualifiers.Count.Should().Be(left, because);
        (await WikibaseTexts.ReadAsync(await WikibaseTexts.WriteAsync(import.Set))).Set.Should().Be(import.Set, because);
    }

    [Fact]
    public async Task Equal_references_are_one_source()
    {
        const string Reference =
            """
            {"hash":"a4d108601216cffd2ff1819ccf12b483486b62e7","snaks":{"P854":[{"snaktype":"value","property":"P854","datavalue":{"value":"https://example.org/","type":"string"},"datatype":"url"}],
            "P813":[{"snaktype":"value","property":"P813","datavalue":{"value":{"time":"+2024-01-02T00:00:00Z","timezone":0,"before":0,"after":0,"precision":11,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"},"type":"time"},"datatype":"time"}]},"snaks-order":["P854","P813"]}
            """;
        var statement = WikibaseTexts.StatementOf("\"v\"", "string", "string", $",\"references\":[{Reference}]");
        var import = await WikibaseTexts.ReadAsync(
            WikibaseTexts.ItemOf($"{statement},{statement.Replace("Q1$1", "Q1$2", StringComparison.Ordinal)}"));

        var source = import.Set.Sources.Should().ContainSingle().Which;
        source.Id.Text.Should().Be("https://www.wikidata.org/reference/a4d108601216cffd2ff1819ccf12b483486b62e7");
        source.Url!.Value.Text.Should().Be("https://example.org/");
        source.Accessed!.AsDate!.Value.ToString().Should().Be("2024-01-02");
        import.Set.Claims[1].Citations.Should().Equal(import.Set.Claims[2].Citations).And.ContainSingle();
    }

    public static TheoryData<string, string, string> Oddities => new()
    {
        { """{"id":"Q1","type":"item","labels":[],"claims":[]}""", "", "empty lists for empty objects" },
        { """{"id":"Q1","type":"item"}""", "", "no claims" },
        { """{"claims":{},"id":"Q1"}""", "", "no type, and the id behind" },
        { """{"entities":{"Q9":{"id":"Q9","missing":""}}}""", "FT0903", "an entity that is not there" },
        { """{"entities":{"Q9":{"id":"Q1","type":"item"}}}""", "FT0903", "an answer for an entity that has been merged" },
        { """{"entity":"Q1","redirect":"Q2"}""", "", "a redirect" },
        { """{"type":"item"}""", "FT0902", "no id" },
        { "5", "FT0901", "no object" },
        { """{"id":"Q1","claims":{"P1":[5]}}""", "FT0902", "a statement that is none" },
        { """{"id":"Q1","claims":{"P1":[{}]}}""", "FT0902", "a statement without a main snak" },
        { """{"id":"Q1","claims":{"P1":[{"mainsnak":{"snaktype":"novalue","property":"P1"}}]}}""", "FT0903", "a statement without an id" },
        { """{"id":"Q1","claims":{"P1":[{"id":"Q1$1","mainsnak":{"snaktype":"novalue","property":"P2"}}]}}""",
            "FT0903", "a statement in another list" },
        { """{"id":"Q1","claims":{"P1":[{"id":"Q1$1","rank":"best","mainsnak":{"snaktype":"novalue","property":"P1"}}]}}""",
            "FT0902", "a rank not known" },
        { """{"id":"Q1","claims":{"P1":[{"id":"Q1$1","more":{"a":1},"type":"claim","mainsnak":{"snaktype":"novalue","property":"P1"}}]}}""",
            "", "members not known" },
        { """{"id":"Q1","id":"Q2","labels":{"en":{},"en":{}}}""", "FT0104 FT0104", "doubled members" },
        { """{"id":"Q1","labels":{"en":{"value":"\ud800"}}}""", "FT0110", "half a surrogate pair" },
        { """{"id":"L1","type":"lexeme","lemmas":{"en":{"language":"en","value":"go"}},"forms":[{"id":"L1-F1","representations":{},"claims":{}}],"senses":[{"id":"L1-S1","glosses":{}}]}""",
            "", "forms and senses" },
        { """{"id":"M1","type":"mediainfo","labels":{},"statements":[]}""", "", "a file" },
        { """{"error":{"code":"no-such-entity","info":"none","messages":[]},"servedby":"mw"}""", "FT0901", "an error of the API" },
        { """{"entities":{"M5":{"id":"M5","type":"mediainfo","labels":[],"descriptions":[],"statements":{"P1":[{"mainsnak":{"snaktype":"value","property":"P1","hash":"x","datavalue":{"value":{"entity-type":"item","numeric-id":5},"type":"wikibase-entityid"}},"type":"statement","id":"M5$1","rank":"deprecated","qualifiers":[],"qualifiers-order":["P9","P8"],"references":[]}]}}},"success":1}""",
            "", "a file with empty lists for empty objects, and an order that names more" },
        { """{"id":"Q1",""", "FT0101", "cut off" },
        { "", "FT0101", "nothing" },
    };

    [Theory]
    [MemberData(nameof(Oddities))]
    public async Task What_is_odd_is_read_or_told_and_comes_back(string text, string codes, string because)
    {
        var import = await WikibaseTexts.ReadAsync(text);

        import.Problems.Select(problem => problem.Code).Should().Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), because);
        (await WikibaseTexts.ReadAsync(await WikibaseTexts.WriteAsync(import.Set))).Set.Should().Be(import.Set, because);
    }
}
