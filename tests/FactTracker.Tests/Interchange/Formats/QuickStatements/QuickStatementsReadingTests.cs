using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange.Formats.QuickStatements;

public sealed class QuickStatementsReadingTests
{
    private const string Base = "https://www.wikidata.org/entity/";

    /// <summary>A value, what it is read as in native JSON, and why.</summary>
    public static TheoryData<string, string, string> Values => new()
    {
        { "Q5", $$"""{"entity":"{{Base}}Q5"}""", "an item" },
        { "L1-F2", $$"""{"entity":"{{Base}}L1-F2"}""", "a form" },
        { "\"a \"b\" c\"", "\"a \\\"b\\\" c\"", "quotes in a text are no end" },
        { "\"\"\"https://a.example\"\"\"", """{"text":"https://a.example","quickstatements:value":"\"\"\"https://a.example\"\"\""}""",
            "as spreadsheets make it" },
        { "en:\"town\"", """{"text":"town","language":"en"}""", "a text in a language" },
        { "900", "900", "a quantity" },
        { "+900", """{"amount":900,"quickstatements:value":"+900"}""", "a quantity with a sign" },
        { "10~2U11573", $$"""{"amount":10,"lower":8,"upper":12,"unit":"{{Base}}Q11573"}""", "a margin and a unit" },
        { "10[8,13]", """{"amount":10,"lower":8,"upper":13,"quickstatements:value":"10[8,13]"}""", "bounds" },
        { "+2018-00-00T00:00:00Z/9", """{"date":"2018"}""", "a year" },
        { "+2018-03-01T00:00:00Z/11", """{"date":"2018-03-01"}""", "a day" },
        { "+1849-00-00T00:00:00Z/8", """{"date":"184X"}""", "a decade" },
        { "+1917-10-25T00:00:00Z/11/J", """{"date":"1917-11-07","calendar":"julian"}""", "a Julian day" },
        { "+2018-03-01T00:00:00Z", """{"date":"2018","quickstatements:value":"+2018-03-01T00:00:00Z"}""", "without a precision" },
        { "@52.5/-13.4", """{"entity":"geo:52.5,-13.4"}""", "a place" },
        { "somevalue", """{"unknown":true}""", "unknown" },
        { "novalue", """{"none":true}""", "none" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_is_read_and_comes_back(string text, string json, string why)
    {
        var reading = await ReadAsync($"Q1\tP1\t{text}\n");

        reading.Problems.Should().BeEmpty(why);
        ValueJson(reading.Set.Claims.Should().ContainSingle().Which).Should().Be(json, why);
        (await WriteAsync(reading.Set)).Should().Be($"Q1\tP1\t{text}\n", why);
    }

    [Fact]
    public async Task A_statement_has_qualifiers_and_references()
    {
        var reading = await ReadAsync(
            "Q11|P1082|900|P585|+2020-00-00T00:00:00Z/9|P459|Q39825|S854|\"https://stat.example.org/1\"|S813|+2021-01-02T00:00:00Z/11"
            + "|!S248|Q36578 /* from the office */||Q11|P6|somevalue\n");
        var claim = reading.Set.Claims[0];

        reading.Problems.Should().BeEmpty();
        reading.Set.Claims.Should().HaveCount(2);
        claim.Subject.Single.Should().Be(new EntityValue(Base + "Q11"));
        claim.Property.Should().Be(new EntityValue(Base + "P1082"));
        claim.When!.ToString().Should().Be("2020");
        claim.Qualifiers.Should().ContainSingle().Which.Should().Be(new Qualifier("P459", [new EntityValue(Base + "Q39825")]));
        claim.Citations.Should().HaveCount(2);
        reading.Set.Sources.Select(source => source.Url!.Value.Text).Should().Equal("https://stat.example.org/1", Base + "Q36578");
        reading.Set.Sources[0].Accessed!.ToString().Should().Be("2021-01-02");
        claim.Extensions["quickstatements:comment"].ToString().Should().Be("\"from the office\"");
    }

    /// <summary>Commands that come back as they are, the number of claims, and the codes of problems.</summary>
    public static TheoryData<string, int, string[]> Texts => new()
    {
        { "CREATE\nLAST\tLen\t\"Example Town\"\nLAST\tP31\tQ515\nCREATE\nLAST\tDen\t\"a town\"\nLAST\tP31\tQ516\n", 2, [] },
        { "Q1\tLen\t\"x\"\nQ1\tAde\t\"y\"\nQ1\tSenwiki\t\"X\"\nQ1\tP1\tQ2\n", 1, [] },
        { "-Q1\tP31\tQ5\nMERGE\tQ1\tQ2\n-STATEMENT\tQ1$a\nQ1\tP1\tQ2\n", 1, ["FT0902", "FT0902", "FT0902"] },
        { "Q1\tP1\tQ2\tP580\t+2001-00-00T00:00:00Z/9\tP582\t+2005-00-00T00:00:00Z/9\n", 1, [] },
        { "Q1\tP1\tQ2\tP580\t+2001-00-00T00:00:00Z/9/J\n", 1, [] },
        { "Q1\tP1\tQ2\tS854\t\"https://a.example\"\nQ1\tP1\tQ2\tS854\t\"https://b.example\"\n", 1, [] },
        { "Q1\tP1\tQ2\tS214\t\"113\"\n", 1, [] },
        { "+Q1\tP1\tQ2\tP585\t+2010-00-00T00:00:00Z/9\n+Q1\tP1\tQ2\tP585\t+2020-00-00T00:00:00Z/9\n", 2, [] },
        { "Q1\tP1\tQ2\tP8\tQ3\tP9\tnonsense\n", 1, ["FT0902"] },
        { "Q1\tP1\tQ2\t/* why */\n", 1, [] },
        { "Q1\tP1\tnonsense\nQ1\tP1\tQ2\n", 1, ["FT0902"] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Commands_come_back(string text, int claims, string[] codes)
    {
        var reading = await ReadAsync(text);
        var written = await WriteAsync(reading.Set);

        reading.Set.Claims.Should().HaveCount(claims);
        reading.Problems.Select(problem => problem.Code).Should().Equal(codes);
        written.Should().Be(text);
        (await ReadAsync(written)).Set.Should().Be(reading.Set);
    }

    [Fact]
    public async Task A_new_item_has_its_label()
    {
        var reading = await ReadAsync("CREATE\nLAST\tLde\t\"Beispiel\"\nLAST\tLen\t\"Example Town\"\nLAST\tP31\tQ515\nQ5\tP47\tLAST\n");

        reading.Set.Claims[0].Subject.Single.Should().Be(new EntityValue("quickstatements:new-1") { Label = "Example Town" });
        reading.Set.Claims[1].Value.Single.Should().Be(new EntityValue("quickstatements:new-1") { Label = "Example Town" });
    }

    [Fact]
    public async Task Twins_are_statements_of_their_own_and_reported()
    {
        var reading = await ReadAsync(
            "Q1\tP6\tQ5\tP580\t+2001-00-00T00:00:00Z/9\nQ1\tP6\tQ5\tP580\t+2011-00-00T00:00:00Z/9\n"
            + "Q1\tP6\tQ5\nQ1\tP6\tQ5\tS854\t\"https://a.example\"\n");

        reading.Set.Claims.Select(claim => claim.When!.ToString()).Should().Equal("2001/", "2011/");
        reading.Set.Claims[0].Citations.Should().ContainSingle();
        reading.Problems.Select(problem => $"{problem.Code} {problem.Line}").Should().Equal("FT0903 2", "FT0903 3");
    }

    [Fact]
    public async Task A_table_of_commands_is_read()
    {
        var reading = await ReadAsync("""
            qid,P31,Len,P1082,qal585,S854,s813,#
            Q1,Q515,Town,900,+2020-00-00T00:00:00Z/9,"https://a.example",+2021-01-02T00:00:00Z/11,counted
            ,Q5,"New, one",,,,,
            """ + "\n");

        reading.Problems.Should().BeEmpty();
        reading.Set.Claims.Select(claim => claim.ToString()).Should().HaveCount(3);
        reading.Set.Claims[1].When!.ToString().Should().Be("2020");
        reading.Set.Claims[1].Extensions["quickstatements:comment"].ToString().Should().Be("\"counted\"");
        reading.Set.Sources.Should().ContainSingle().Which.Accessed!.ToString().Should().Be("2021-01-02");
        reading.Set.Claims[2].Subject.Single.Should().Be(new EntityValue("quickstatements:new-1") { Label = "New, one" });
        reading.Set.Extensions["quickstatements:commands"].ToString()
            .Should()
            .Be("""["Q1\tLen\t\"Town\"","CREATE","LAST\tLen\t\"New, one\""]""");
    }

    [Theory]
    [InlineData("Q1\tP31\tQ5", true)]
    [InlineData("Q1|P31|Q5||Q2|P31|Q5", true)]
    [InlineData("-Q1\tP31\tQ5", true)]
    [InlineData("+Q1\tP31\tQ5", true)]
    [InlineData("CREATE\nLAST\tP31\tQ5", true)]
    [InlineData("CREATE||LAST|Len|\"x\"", true)]
    [InlineData("Q1\tLen\t\"x\"", true)]
    [InlineData("qid,P31,Len", true)]
    [InlineData("Q1\tQ2\tQ3", false)]
    [InlineData("Q1\tP1\tmean", false)]
    [InlineData("qid,text", false)]
    [InlineData("id,text,P31", false)]
    [InlineData("CREATE TABLE x", false)]
    [InlineData("Q1 P31 Q5", false)]
    [InlineData("", false)]
    public void Commands_are_recognised(string head, bool areCommands) =>
        QuickStatementsFormat.Default.Recognises(Encoding.UTF8.GetBytes(head)).Should().Be(areCommands);

    [Fact]
    public async Task What_is_no_command_is_reported() =>
        (await ReadAsync("Nothing of the kind.\n")).Problems.Select(problem => problem.Code).Should().Equal("FT0902");

    [Fact]
    public async Task What_is_written_of_any_set_is_read_and_comes_back() => await SetGen.Any.SampleAsync(
        async set =>
        {
            var written = await WriteAsync(set);
            var reading = await ReadAsync(written);

            reading.Problems.Where(problem => problem.Rule == Rules.ForeignUnread).Should().BeEmpty();
            (await WriteAsync(reading.Set)).Should().Be(written);
        },
        iter: Effort.Tries(500));

    private static string ValueJson(Claim claim)
    {
        using var document = System.Text.Json.JsonDocument.Parse(claim.ToJson());
        return document.RootElement.GetProperty("value").GetRawText();
    }

    private static async Task<string> WriteAsync(ClaimSet set)
    {
        using var stream = new MemoryStream();
        await QuickStatementsFormat.Default.WriteAsync(set, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Task<ClaimSetReading> ReadAsync(string text) => QuickStatementsFormat.Default.ReadAsync(
        new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
