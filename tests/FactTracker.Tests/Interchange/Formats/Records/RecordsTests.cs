using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Records;

public sealed class RecordsTests
{
    /// <summary>Texts that are, and are not, records of another system.</summary>
    public static TheoryData<string, string?, string> Texts => new()
    {
        { "[{\"claim\":\"a\",\"label\":\"b\"}]", "records", "a list" },
        { "\uFEFF\n[ {\"claim\":\"a\"}]", "records", "a list after a mark" },
        { "{\"claim\":\"a\"}\n{\"claim\":\"b\"}\n", "records", "lines whose member has the name of a wrapper" },
        { "{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"b\"}\n", "records", "ids that are numbers" },
        { "{\"id\":\"a\",\"text\":\"a\",\"hue\":1}\n{\"id\":\"b\"}\n", "records", "a member that is not ours" },
        { "{\"claim\":{\"id\":\"a\",\"text\":\"a\"}}\n{\"claim\":{\"id\":\"b\",\"text\":\"b\"}}\n", null, "our line form without its first line" },
        { "[{\"id\":\"a\",\"text\":\"a\"}]", null, "our claims in a list" },
        { "{\"claim\":\"a\"}", null, "one object alone" },
        { "[1,2]", null, "a list of numbers" },
        { "[]", null, "an empty list" },
        { "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"a\",\"text\":\"a\"}}\n", "jsonl", "our line form" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Records_of_other_systems_are_told_from_ours(string text, string? format, string why) =>
        ClaimSetFormats.All.Detect(Encoding.UTF8.GetBytes(text))?.Name.Should().Be(format, why);

    [Theory]
    [InlineData("a.json", "records")]
    [InlineData("a.jsonl", "records")]
    [InlineData("a.csl.json", "csl-json")]
    [InlineData("a.ftm.json", "ftm")]
    public void A_special_extension_counts_for_more_than_a_general_look(string name, string format) =>
        ClaimSetFormats.All.Detect("[{\"a\":1}]"u8, name)!.Name.Should().Be(format);

    [Fact]
    public void Without_a_mapping_the_members_are_shown_with_one_to_start_from()
    {
        var reading = ClaimSetFormats.All.Read("{\"id\":1,\"claim\":\"a\",\"label\":\"SUPPORTS\"}\n{\"id\":2}"u8.ToArray());

        reading.IsClaimSet.Should().BeFalse();
        var problem = reading.Problems.Should().ContainSingle().Subject;
        problem.Rule.Should().Be(Rules.NotInFormat);
        problem.Message.Should().Be("The text has records of another system, not claims. Their members are id, claim, label.");
        problem.Remedy.Should().Be(
            "Convert it with a mapping of the members to read, such as --map claim=text --map label=verdict (MappingOptions).");
    }

    /// <summary>Pairs, a record, the claim without its id, the codes of what is told.</summary>
    public static TheoryData<string, string, string, string> Members => new()
    {
        { "a=text", """{"a":"x"}""", """{"text":"x"}""", "" },
        { "a=text", """{"A":"x"}""", """{"text":"x"}""", "" },
        { "a.b=text", """{"a":{"b":"x"}}""", """{"text":"x"}""", "" },
        { "a.b=text", """{"a.b":"x"}""", """{"text":"x"}""", "" },
        { "a.b=text", """{"a":{"b":"x","c":1}}""", """{"text":"x","json:a.c":1}""", "" },
        { "a=text b=tags", """{"a":"x","b":["y","z"]}""", """{"text":"x","tags":["y","z"]}""", "" },
        { "a=text b=tags", """{"a":"x","b":["y; w","z"]}""", """{"text":"x","tags":["y; w","z"]}""", "FT0903" },
        { "a=text b.c=tags", """{"a":"x","b":[{"c":"y"},{"c":["z","w"]}]}""", """{"text":"x","tags":["y","z","w"]}""", "" },
        { "a=text b.1.c=tags", """{"a":"x","b":[{"c":"y"},{"c":"z"}]}""",
            """{"text":"x","tags":["z"],"json:b":[{"c":"y"},{"c":"z"}]}""", "" },
        { "a=text b=claimant", """{"a":"x","b":null}""", """{"text":"x"}""", "" },
        { "a=text b=claimant c=claimant_role", """{"a":"x","b":"Ada","c":"Mayor"}""",
            """{"text":"x","claimant":{"name":"Ada","role":"Mayor"}}""", "" },
        { "a=text =Ada=claimant =https://p.example.org/a=claimant_id", """{"a":"x"}""",
            """{"text":"x","claimant":{"name":"Ada","id":"https://p.example.org/a"}}""", "" },
        { "a=text b=verdict", """{"a":"x","b":"NEI"}""",
            """{"text":"x","reviews":[{"verdict":"unproven","rating":{"label":"NEI"},"facttracker:verdictWords":"facttracker-verdict-words-1"}]}""",
            "" },
        { "a=text b=rating_value c=rating_best", """{"a":"x","b":2,"c":5}""",
            """{"text":"x","reviews":[{"rating":{"value":2,"best":5}}]}""", "" },
        { "a=text b=stated", """{"a":"x","b":"yesterday"}""", """{"text":"x","json:b":"yesterday"}""", "FT0902" },
        { "a=text a=notes", """{"a":"x"}""", """{"text":"x","notes":"x"}""", "" },
        { "b=text a=text", """{"a":"x","b":null}""", """{"text":"x"}""", "" },
        { "a=text b=qualifiers.colour c=qualifiers.size", """{"a":"x","b":"red; blue","c":3}""",
            """{"text":"x","qualifiers":{"colour":"red; blue","size":"3"}}""", "" },
        { "a=text", """{"a":["x","y"]}""", """{"text":"x","json:a":["x","y"]}""", "FT0902" },
        { "a=text b=notes", """{"a":"x","b":{"c":1}}""", """{"text":"x","json:b":{"c":1}}""", "FT0902" },
        { "a=text b=notes", """{"a":"x","b":true}""", """{"text":"x","notes":"true"}""", "" },
        { "a=text", """{"a":"x","n":null,"l":[],"o":{}}""", """{"text":"x","json:l":[],"json:o":{}}""", "" },
        { "a=text b=stated", """{"a":"x","b":{"$date":"2024-03-05T00:00:00Z"},"_id":{"$oid":"5f1"}}""",
            """{"text":"x","stated":"2024-03-05T00:00:00Z","json:_id":{"$oid":"5f1"}}""", "FT0903 FT0903" },
        { "a=text b=rating_value", """{"a":"x","b":{"$numberInt":"3"}}""",
            """{"text":"x","reviews":[{"rating":{"value":3}}]}""", "FT0903" },
        { "a=property b=value c=unit", """{"a":"rent","b":9.5,"c":"euros"}""",
            """{"property":"rent","value":{"amount":9.5,"unit":"EUR"}}""", "FT0903" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void Members_are_read_by_their_mapping(string pairs, string record, string claim, string codes)
    {
        var reading = Read($"[{record}]", pairs);

        var read = reading.Set.Claims.Should().ContainSingle().Subject;
        read.ToJson().Replace($"\"id\":\"{read.Id}\",", "", StringComparison.Ordinal).Should().Be(claim);
        string.Join(' ', reading.Problems.Select(problem => problem.Code)).Should().Be(codes);
    }

    [Fact]
    public void A_problem_is_at_its_member()
    {
        var problem = Read("[\n {\"a\":\"x\",\n  \"b\":\"3/4/2024\"}]", "a=text b=stated").Problems.Should().ContainSingle().Subject;

        (problem.Path, problem.Line, problem.Column).Should().Be(("$[0].b", 3, 7));
    }

    [Fact]
    public void Equal_contents_of_different_records_are_different_claims() =>
        Read("[{\"a\":\"x\",\"n\":1},{\"a\":\"x\",\"n\":2}]", "a=text").Set.Claims.Should().HaveCount(2);

    [Fact]
    public void A_bad_line_costs_nothing_else()
    {
        var reading = Read("{\"a\":\"x\"}\n{\"a\":\n7\n{\"a\":\"y\"}\n", "a=text");

        reading.Set.Claims.Select(claim => claim.Text).Should().Equal("x", "y");
        reading.Problems.Select(problem => (problem.Code, problem.Line)).Should().Equal(("FT0101", 2), ("FT0902", 3));
    }

    [Fact]
    public void The_records_may_be_in_a_list_within_the_document()
    {
        var mapping = RecordMapping.Empty.With("a", "text") with { Records = "data.items" };
        var reading = ClaimSetFormats.All.Read(
            "{\"data\":{\"items\":[{\"a\":\"x\"},{\"a\":\"y\"}]}}"u8.ToArray(),
            ReadingOptions.Default.With(new MappingOptions { Mapping = mapping }));

        reading.Set.Claims.Should().HaveCount(2);
    }

    [Fact]
    public void A_format_may_have_a_mapping_of_its_own() =>
        new RecordsFormat(RecordMapping.Empty.With("a", "text")).Read("[{\"a\":\"x\"}]"u8.ToArray()).Set.Claims.Should().ContainSingle();

    [Fact]
    public void A_member_that_no_record_has_is_reported_once()
    {
        var reading = Read("[{\"claim\":\"x\"},{\"claim\":\"y\"}]", "claim=text speeker=claimant");
        var problem = reading.Problems.Should().ContainSingle().Subject;

        (problem.Code, problem.Value).Should().Be(("FT0902", "speeker"));
    }

    [Fact]
    public void A_mapping_of_which_the_first_record_has_nothing_is_refused()
    {
        var reading = Read("[{\"statement\":\"x\"}]", "statment=text");

        reading.IsClaimSet.Should().BeFalse();
        reading.Problems.Should().ContainSingle().Which.Remedy.Should().Be("Did you mean \"statement\"?");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    public void A_text_without_records_is_refused(string text) => Read(text, "a=text").IsClaimSet.Should().BeFalse();

    private static ClaimSetReading Read(string text, string pairs)
    {
        var mapping = pairs.Split(' ').Aggregate(RecordMapping.Empty, (all, pair) => all.WithPair(pair));
        return RecordsFormat.Default.Read(
            Encoding.UTF8.GetBytes(text), ReadingOptions.Default.With(new MappingOptions { Mapping = mapping }));
    }
}
