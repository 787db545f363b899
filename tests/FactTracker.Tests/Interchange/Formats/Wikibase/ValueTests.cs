using System.Text.Json.Nodes;

namespace FactTracker.Tests.Interchange.Formats.Wikibase;

public sealed class ValueTests
{
    private const string Time =
        """{"time":"TIME","timezone":0,"before":0,"after":0,"precision":PRECISION,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"}""";

    public static TheoryData<string, string, string, string, string> Values => new()
    {
        { "\"a\"", "string", "string", "\"a\"", "text" },
        { "\"a\"",
            "string", "external-id", """{"text":"a","wikibase:datatype":"external-id"}""", "a data type that the value does not tell" },
        { """{"text":"a","language":"de"}""",
            "monolingualtext", "monolingualtext", """{"text":"a","language":"de"}""", "text in a language" },
        { """{"entity-type":"item","numeric-id":5,"id":"Q5"}""",
            "wikibase-entityid", "wikibase-item", """{"entity":"https://www.wikidata.org/entity/Q5"}""", "an item" },
        { """{"entity-type":"property","numeric-id":5}""",
            "wikibase-entityid", "wikibase-property", """{"entity":"https://www.wikidata.org/entity/P5"}""", "by number alone" },
        { """{"entity-type":"form","id":"L1-F2"}""",
            "wikibase-entityid", "wikibase-form", """{"entity":"https://www.wikidata.org/entity/L1-F2"}""", "a form" },
        { """{"amount":"+10.50","unit":"1"}""", "quantity", "quantity", """{"amount":"10.50"}""", "no unit, and every digit" },
        { """{"amount":"-3","unit":"http://www.wikidata.org/entity/Q11573","upperBound":"-2","lowerBound":"-4"}""",
            "quantity", "quantity", """{"amount":-3,"lower":-4,"upper":-2,"unit":"http://www.wikidata.org/entity/Q11573"}""", "bounds" },
        { """{"latitude":52.5,"longitude":-13.25,"altitude":null,"precision":0.1,"globe":"http://www.wikidata.org/entity/Q2"}""",
            "globecoordinate", "globe-coordinate",
            """{"entity":"geo:52.5,-13.25","wikibase:value":{"latitude":52.5,"longitude":-13.25,"altitude":null,"precision":0.1,"globe":"http://www.wikidata.org/entity/Q2"}}""",
            "a place" },
        { """{"latitude":1.5,"longitude":2,"altitude":null,"precision":null,"globe":null}""", "globecoordinate", "globe-coordinate",
            """{"entity":"geo:1.5,2","wikibase:value":{"latitude":1.5,"longitude":2,"altitude":null,"precision":null,"globe":null}}""",
            "a place whose globe is not told, as in old dumps" },
        { """{"latitude":1e-07,"longitude":-1E-9}""", "globecoordinate", "globe-coordinate",
            """{"entity":"geo:0.0000001,-0.000000001","wikibase:value":{"latitude":1e-07,"longitude":-1E-9}}""",
            "a place in exponents, and nothing beside" },
        { """{"amount":"+5","unit":"1","upperBound":null,"lowerBound":null}""", "quantity", "quantity", "5", "bounds that are null" },
        { """{"amount":"+1.5e3"}""", "quantity", "quantity", "1500", "an exponent, and no unit" },
        { """{"amount":5.25,"unit":"https://wiki.example/entity/Q7","upperBound":"5.25","lowerBound":"5.25"}""", "quantity", "quantity",
            """{"amount":5.25,"lower":5.25,"upper":5.25,"unit":"https://wiki.example/entity/Q7"}""",
            "a number, the unit of another wiki, and bounds that are the amount" },
        { "\"Data:X.tab\"", "string", "tabular-data", """{"text":"Data:X.tab","wikibase:datatype":"tabular-data"}""", "a table" },
        { "\"\\\\relative c'\"",
            "string", "musical-notation", """{"text":"\\relative c'","wikibase:datatype":"musical-notation"}""", "notes" },
        { """{"text":"x","language":"be-x-old"}""",
            "monolingualtext", "monolingualtext", """{"text":"x","language":"be-x-old"}""", "a language of Wikimedia's own" },
        { """{"id":"E10"}""",
            "wikibase-entityid", "entity-schema", """{"entity":"https://www.wikidata.org/entity/E10"}""", "a schema of entities" },
        { """{"entity-type":"sense","id":"L1-S2"}""",
            "wikibase-entityid", "wikibase-sense", """{"entity":"https://www.wikidata.org/entity/L1-S2"}""", "a sense" },
        { TimeOf("+0000-00-00T00:00:00Z", 9), "time", "time", """{"date":"0000"}""", "the year zero" },
        { TimeOf("-9999999999999999-00-00T00:00:00Z", 0), "time", "time",
            $$"""{"date":"[Y-9999999999999999..Y-9999999000000000]","wikibase:value":{{TimeOf("-9999999999999999-00-00T00:00:00Z", 0)}}}""",
            "a year of sixteen digits" },
        { TimeOf("+1987-06-05T10:11:12Z", 14), "time", "time", """{"date":"1987-06-05T10:11:12Z"}""", "a second" },
        { """{"time":"+1987-06-05T00:00:00Z","precision":11,"calendarmodel":"http://www.wikidata.org/entity/Q1985727"}""",
            "time", "time", """{"date":"1987-06-05"}""", "no time zone and no margins" },
        { TimeOf("+2024-02-29T00:00:00Z", 11), "time", "time", """{"date":"2024-02-29"}""", "a day" },
        { TimeOf("+00000002024-02-00T00:00:00Z", 10), "time", "time", """{"date":"2024-02"}""", "a month, in the old spelling" },
        { TimeOf("-0044-00-00T00:00:00Z", 9), "time", "time", """{"date":"-0044"}""", "a year before our era" },
        { TimeOf("+1994-00-00T00:00:00Z", 8),
            "time", "time", $$"""{"date":"199X","wikibase:value":{{TimeOf("+1994-00-00T00:00:00Z", 8)}} }""", "a decade" },
        { TimeOf("-13798000000-00-00T00:00:00Z", 8), "time", "time",
            $$"""{"date":"[Y-13798000009..Y-13798000000]","wikibase:value":{{TimeOf("-13798000000-00-00T00:00:00Z", 8)}} }""",
            "a decade of years whose product no number holds" },
        { TimeOf("-13798000000-00-00T00:00:00Z", 3), "time", "time",
            $$"""{"date":"[Y-13798999999..Y-13798000000]","wikibase:value":{{TimeOf("-13798000000-00-00T00:00:00Z", 3)}} }""",
            "a million years" },
    };

    public static TheoryData<string, string, string> Odd => new()
    {
        { "5", "string", "a number for a text" },
        { """{"id":"Q5","entity-type":"property"}""", "wikibase-entityid", "a type that the id belies" },
        { """{"id":"five"}""", "wikibase-entityid", "no id" },
        { """{"amount":"many","unit":"1"}""", "quantity", "no number" },
        { """{"amount":"+1","unit":"1","upperBound":"+2"}""", "quantity", "one bound" },
        { """{"amount":"+5","unit":"1","upperBound":"+2","lowerBound":"+1"}""", "quantity", "bounds beside the amount" },
        { """{"amount":"+5","unit":"metre"}""", "quantity", "a unit that is no item" },
        { """{"amount":"+0.00000000000000000000000000000000001","unit":"1"}""", "quantity", "more digits than can be held" },
        { TimeOf("+2023-02-30T00:00:00Z", 11), "time", "no such day" },
        { TimeOf("2024", 9), "time", "no time" },
        { TimeOf("+1987-00-00T00:00:00Z", 11), "time", "a day that is not named" },
        { TimeOf("+1987-06-05T00:00:00Z", 15), "time", "a precision there is not" },
        { TimeOf("+1987-06-05T00:00:00Z", 11).Replace("Q1985727", "Q12138", StringComparison.Ordinal), "time", "a calendar not known" },
        { """{"entity-type":"item","numeric-id":"5"}""", "wikibase-entityid", "a number that is a text" },
        { """{"amount":"+5","unit":"1","upperBound":"+6","lowerBound":null}""", "quantity", "one bound, and null for the other" },
        { """{"latitude":91,"longitude":2,"precision":1,"globe":"http://www.wikidata.org/entity/Q2"}""",
            "globecoordinate", "beyond the pole" },
        { """{"latitude":1,"longitude":2,"precision":null,"globe":"http://www.wikidata.org/entity/Q405"}""",
            "globecoordinate", "a place on the Moon" },
        { """{"text":"a"}""", "monolingualtext", "no language" },
        { "{}", "wikibase-unmapped", "a type not known" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_is_read_and_written_back(string value, string type, string dataType, string expected, string because)
    {
        var import = await WikibaseTexts.ReadAsync(WikibaseTexts.ItemOf(WikibaseTexts.StatementOf(value, type, dataType)));
        var again = await WikibaseTexts.ReadAsync(await WikibaseTexts.WriteAsync(import.Set));

        import.Problems.Should().BeEmpty(because);
        var native = JsonNode.Parse(import.Set.ToJson())!["claims"]![1]!["value"]!;
        JsonNode.DeepEquals(native, JsonNode.Parse(expected)).Should().BeTrue($"{native.ToJsonString()} is to be {expected}: {because}");
        again.Set.Should().Be(import.Set, because);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task What_is_not_understood_is_told_and_kept(string value, string type, string because)
    {
        var import = await WikibaseTexts.ReadAsync(WikibaseTexts.ItemOf(WikibaseTexts.StatementOf(value, type, "string")));
        var again = await WikibaseTexts.ReadAsync(await WikibaseTexts.WriteAsync(import.Set));

        import.Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Rule == Rules.ForeignUnread && problem.Path == "$.claims.P1[0]", because);
        import.Set.Claims[1].Value.Single.Should().BeOfType<UnrecognisedValue>(because);
        again.Set.Should().Be(import.Set, because);
    }

    [Theory]
    [InlineData("somevalue", typeof(UnknownValue))]
    [InlineData("novalue", typeof(NoneValue))]
    public async Task Some_value_is_unknown_and_no_value_none(string kind, Type type)
    {
        var statement =
            $$"""{"mainsnak":{"snaktype":"{{kind}}","property":"P1","datatype":"time"},"type":"statement","id":"Q1$1","rank":"normal"}""";
        var import = await WikibaseTexts.ReadAsync(WikibaseTexts.ItemOf(statement));

        import.Set.Claims[1].Value.Single.Should().BeOfType(type);
        (await WikibaseTexts.ReadAsync(await WikibaseTexts.WriteAsync(import.Set))).Set.Should().Be(import.Set);
    }

    private static string TimeOf(string time, int precision) =>
        Time.Replace("TIME", time, StringComparison.Ordinal).Replace("PRECISION", $"{precision}", StringComparison.Ordinal);
}
