using System.Text;
using FactTracker.Interchange;
using NodaTime;

namespace FactTracker.Tests.Interchange.Formats.FollowTheMoney;

public sealed class FollowTheMoneyReadingTests
{
    private const string Head =
        "canonical_id,entity_id,prop,prop_type,schema,value,dataset,origin,lang,original_value,external,first_seen,last_seen,id\r\n";

    [Fact]
    public async Task A_statement_is_a_claim()
    {
        var import = await ReadAsync(
            Head + "NK-1,e1,birthDate,date,Person,1961-04,us_ofac,crawler,eng,April 1961,t,2023-05-01T10:00:00,2024-01-02,abc\n");
        var claim = import.Set.Claims.Should().ContainSingle().Subject;

        import.Check().Should().BeEmpty();
        claim.Id.Should().Be(new ClaimId("abc"));
        claim.Subject.Single.Should().Match<EntityValue>(subject => subject.Id == "NK-1"
            && subject.Extensions["ftm:entity_id"].ToString() == "\"e1\"" && subject.Extensions["ftm:schema"].ToString() == "\"Person\"");
        claim.Property.Should().Be(new TextValue("birthDate"));
        claim.Value.Single.Should().Be(new DateValue(Edtf.Parse("1961-04")) { Words = "April 1961", Language = "eng" });
        claim.Citations.Single!.Source.Should().Be(new SourceId("us_ofac"));
        claim.Citations.Single!.Extensions["ftm:origin"].ToString().Should().Be("\"crawler\"");
        claim.Recorded.Should().Be(Instant.FromUtc(2023, 5, 1, 10, 0));
        claim.Checked.Should().Be(Instant.FromUtc(2024, 1, 2, 0, 0));
        claim.Extensions["ftm:external"].ToString().Should().Be("true");
        import.Set.Sources.Should().ContainSingle().Which.Should()
            .Be(new Source("us_ofac") { Kind = SourceKind.Dataset, Title = "us_ofac" });
    }

    [Fact]
    public async Task An_entity_is_a_claim_for_each_value_and_one_for_the_whole()
    {
        var import =
            await ReadAsync(
                """{"id":"e1","schema":"Company","caption":"ACME","referents":["x"],"datasets":["d"],"properties":{"name":["ACME","Acme"],"parent":["e2"],"amount":["12.50"]}}""");

        import.Check().Should().BeEmpty();
        import.Set.Claims.Select(claim => $"{claim.Property}={claim.Value.Single}:{claim.Value.Single!.GetType().Name}").Should().Equal(
            "name=ACME:TextValue", "name=Acme:TextValue", "parent=e2:EntityValue", "amount=12.50:Quantity", "id=e1:TextValue");
        import.Set.Claims[^1].Extensions["ftm:referents"].ToString().Should().Be("[\"x\"]");
        import.Set.Claims.Should().OnlyContain(claim => ((EntityValue)claim.Subject.Single!).Label == "ACME"
            && claim.Citations.Single!.Source == new SourceId("d"));
    }

    [Fact]
    public async Task What_several_datasets_have_is_mentioned_by_each()
    {
        var import = await ReadAsync("""{"id":"e1","schema":"Thing","datasets":["a","b"],"properties":{"name":["x"]}}""");

        import.Set.Claims.Single().Citations
            .Select(citation => (citation.Source.Text, citation.Stance)).Should().Equal(("a", Stance.Mentions), ("b", Stance.Mentions));
    }

    [Fact]
    public async Task An_entity_within_another_is_read_too()
    {
        var import = await ReadAsync(
            """{"id":"e1","schema":"Company","properties":{"owner":[{"id":"e2","schema":"Person","properties":{"name":["Ann"]}}]}}""");

        import.Set.Claims.Select(claim =>
            $"{((EntityValue)claim.Subject.Single!).Id} {claim.Property} {claim.Value.Single}")
                .Should()
                .Equal("e2 name Ann", "e1 owner e2");
    }

    [Fact]
    public async Task What_is_told_twice_of_entities_is_read_once()
    {
        const string Line = """{"id":"e1","schema":"Person","properties":{"name":["Ann","Ann"]}}""";
        var import = await ReadAsync($"{Line}\n{Line}\n");

        import.Set.Claims.Should().ContainSingle();
        import.Problems.Should().BeEmpty();
    }

    [Fact]
    public async Task A_packed_row_needs_no_head()
    {
        var import = await ReadAsync("e1,Person:name,Ann,test,,,,t,,\n");
        var claim = import.Set.Claims.Single();

        claim.Id.Text.Should()
            .Be(FactTracker.Interchange.Formats.FollowTheMoney.StatementId.Of("test", "e1", "name", "Ann", null, isExternal: true));
        claim.Value.Single.Should().Be(new TextValue("Ann"));
    }

    [Theory]
    [InlineData("""{"id":"e1","schema":"Person","datasets":["us_ofac","eu_fsf"],"first_seen":"2022-01-01T00:00:00","last_seen":"2024-02-02","target":true,"last_change":"2023-05-05T01:02:03","referents":["x","y"],"properties":{"name":["Ann"]}}""")]
    [InlineData(
        """{"id":"e1","caption":"Ann","schema":"Person","origin":["a","b"],"prop":1,"agg":{"a":1.50},"properties":{"name":["Ann"]}}""")]
    [InlineData("""{"id":"e1","schema":"Gadget","properties":{"my_prop":["a"],"a-b":["c"],"serialNumber":["007"]}}""")]
    [InlineData("""{"id":"e1","schema":"UnknownLink","properties":{"subject":["a"],"object":["b"],"role":["r"]}}""")]
    [InlineData("""{"id":"e1","schema":"Occupancy","properties":{"holder":["a"],"post":["b"],"startDate":["2010-03"],"endDate":["2011-01-02T10"],"status":["current"]}}""")]
    [InlineData("""{"id":"e1","schema":"Mention","properties":{"name":["A"],"contextCountry":["zz"],"resolved":["x"]}}""")]
    [InlineData("""{"id":"e1","schema":"Person","properties":{}}""")]
    public async Task An_entity_is_written_as_it_came(string line)
    {
        var import = await ReadAsync(line);
        using var written = new MemoryStream();

        (await FollowTheMoneyFormat.Entities.WriteAsync(import.Set, written, TestContext.Current.CancellationToken)).Should().BeEmpty();
        Encoding.UTF8.GetString(written.ToArray()).Should().Be(line + "\n");
    }

    [Fact]
    public async Task One_dataset_may_be_named_alone()
    {
        var import = await ReadAsync("""{"id":"e1","schema":"Person","dataset":"us_ofac","properties":{"name":["Ann"]}}""");

        import.Set.Claims.Single().Citations.Single!.Source.Should().Be(new SourceId("us_ofac"));
    }

    [Fact]
    public async Task A_date_of_others_is_read_and_written_as_it_came()
    {
        const string Line = """{"id":"e1","schema":"Person","properties":{"birthDate":["19610405","circa 1961"]}}""";
        var import = await ReadAsync(Line);
        using var written = new MemoryStream();

        import.Problems.Select(problem => problem.Code).Should().Equal("FT0903", "FT0903");
        import.Set.Claims.Select(claim => claim.Value.Single!.ToString()).Should().Equal("1961-04-05", "1961~");
        (await FollowTheMoneyFormat.Entities.WriteAsync(import.Set, written, TestContext.Current.CancellationToken)).Should().BeEmpty();
        Encoding.UTF8.GetString(written.ToArray()).Should().Be(Line + "\n");
    }

    public static TheoryData<string, string> Layouts => new()
    {
        { "a list on one line",
            """[{"id":"a","schema":"Person","properties":{"name":["Ann"]}},{"id":"b","schema":"Person","properties":{"name":["Ben"]}}]""" },
        { "a list with a line for each",
            "\uFEFF[\n{\"id\":\"a\",\"properties\":{\"name\":[\"Ann\"]}},\n{\"id\":\"b\",\"properties\":{\"name\":[\"Ben\"]}}\n]\n" },
        { "entities over several lines",
            "{\n\"id\":\"a\",\n\"properties\":{\"name\":[\"Ann\"]}}\n{\n\"id\":\"b\",\n\"properties\":{\"name\":[\"Ben\"]}}" },
        { "statements in a list", """[{"entity_id":"a","prop":"name","value":"Ann"}, {"entity_id":"b","prop":"name","value":"Ben"}]""" },
        { "blank lines",
            "\n\n{\"id\":\"a\",\"properties\":{\"name\":[\"Ann\"]}}\r\n \r\n{\"id\":\"b\",\"properties\":{\"name\":[\"Ben\"]}}" },
        { "semicolons", "entity_id;prop;value\na;name;Ann\nb;name;Ben\n" },
        { "tabs", "value\tprop\tentity_id\r\nAnn\tname\ta\r\nBen\tname\tb\r\n" },
        { "packed with semicolons", "a;Person:name;Ann;;;;;f;;\nb;Person:name;Ben;;;;;f;;\n" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task However_a_text_is_laid_out_it_says_the_same(string why, string text)
    {
        var import = await ReadAsync(text);

        import.Problems.Should().BeEmpty(why);
        import.Set.Claims.Select(claim => $"{((EntityValue)claim.Subject.Single!).Id} {claim.Property} {claim.Value.Single}")
            .Should()
            .Equal(["a name Ann", "b name Ben"], why);
    }

    [Fact]
    public async Task What_stands_before_a_fault_of_a_list_is_kept()
    {
        var import = await ReadAsync("[\n{\"id\":\"a\",\"properties\":{\"name\":[\"Ann\"]}},\n{\"id\":\"b\"");

        import.Set.Claims.Should().ContainSingle();
        import.Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Rule == Rules.MalformedJson && problem.Line == 3);
    }

    public static TheoryData<string, string, string, long, int> Faults => new()
    {
        { Head + "NK-1,e1,birthDate,date,Person,in spring,d,,,,,,,a\n", "FT0902", "$[1].value", 2, 31 },
        { Head + "NK-1,e1,birthDate,date,Person,1961-4,d,,,,,,,a\n", "FT0903", "$[1].value", 2, 31 },
        { Head + "NK-1,e1,name,name,Person,x,d,,,,maybe,,,a\n", "FT0902", "$[1].external", 2, 33 },
        { Head + "NK-1,e1,name,name,Person,x,d,,,,,soon,,a\n", "FT0902", "$[1].value", 2, 26 },
        { Head + ",,name,name,Person,x,d,,,,,,,a\n", "FT0902", "$[1]", 2, 1 },
        { Head + "NK-1,e1,name\n", "FT0903 FT0902", "$[1]", 2, 1 },
        { Head + "NK-1,e1,name,name,Person,\"x\"y,d,,,,,,,a\n", "FT0903", "$[1]", 2, 29 },
        { "a,b,c\n1,2,3\n", "FT0901", "$[0]", 1, 1 },
        { "{\"id\":\"e\",\"schema\":\"Person\",\"properties\":{\"name\":\"x\"}}", "FT0903", "$.properties.name", 1, 50 },
        { "{\"id\":\"e\",\"schema\":\"Person\",\"properties\":{\"age\":[5]}}", "FT0903", "$.properties.age[0]", 1, 50 },
        { "{\"id\":\"e\",\"schema\":\"Person\",\"properties\":{\"x\":[\"a\",[]]}}", "FT0902", "$.properties.x[1]", 1, 52 },
        { "{\"schema\":\"Person\",\"properties\":{}}", "FT0902", "$", 1, 1 },
        { "{}\n[]\n", "FT0902 FT0902", "$", 1, 1 },
        { "[\n{\"id\":\"a\",\"schema\":\"Person\"},\n7]", "FT0902", "$[1]", 3, 1 },
        { "[\n{\"id\":\"a\"}]", "FT0902", "$[0]", 2, 1 },
        { "schema:prop,entity_id,prop,value\nPerson:name,e1,alias\n", "FT0903 FT0902", "$[1]", 2, 1 },
        { "{\"id\":", "FT0101", "$", 1, 7 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_is_wrong_is_told_at_its_place(string text, string codes, string path, long line, int column)
    {
        var import = await ReadAsync(text);

        string.Join(' ', import.Problems.Select(problem => problem.Code)).Should().Be(codes);
        var first = import.Problems[0];
        (first.Path, first.Line, first.Column).Should().Be((path, line, column));
    }

    [Theory]
    [InlineData("{\"id\": \"a\", \"properties\": {\"name\": [\"MLPD\"]}, \"schema\": \"Organization\"}\n", "Entities")]
    [InlineData("{\"canonical_id\":\"a\",\"entity_id\":\"a\",\"prop\":\"name\",\"value\":\"x\"", "StatementLines")]
    [InlineData("\"canonical_id\",\"entity_id\",\"prop\",\"prop_type\",\"schema\",\"value\"\n", "Statements")]
    [InlineData("e1,Person:name,Ann,test,,,,t,,\n", "PackedStatements")]
    [InlineData("[\n  {\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}}", "Entities")]
    [InlineData("[{\"entity_id\":\"a\",\"prop\":\"name\",\"value\":\"x\"}]", "StatementLines")]
    [InlineData("entity_id;prop;value\n", "Statements")]
    [InlineData("e1\tPerson:name\tAnn\ttest\t\t\t\tt\t\t\n", "PackedStatements")]
    [InlineData("{\"facttracker\":\"1.0\",\"id\":\"a\"}", null)]
    [InlineData("{\"id\":\"a\",\"schema\":\"x\"}", null)]
    [InlineData("id,name\n", null)]
    [InlineData("a,https://b,c,d,e,f,g,h,i,j\n", null)]
    [InlineData("", null)]
    public void A_text_tells_its_form(string head, string? form)
    {
        foreach (var candidate in Enum.GetValues<FollowTheMoneyForm>())
        {
            new FollowTheMoneyFormat(candidate).Recognises(Encoding.UTF8.GetBytes(head)).Should().Be(candidate.ToString() == form,
                candidate.ToString());
        }
    }

    private static Task<ClaimSetReading> ReadAsync(string text) =>
        FollowTheMoneyFormat.Entities.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)),
            cancellationToken: TestContext.Current.CancellationToken);
}
