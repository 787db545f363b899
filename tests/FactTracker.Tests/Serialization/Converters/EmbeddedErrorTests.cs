using System.Text;
using System.Text.Json;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization.Converters;

/// <summary>What somebody learns of a text in which a value of ours is wrong.</summary>
public sealed class EmbeddedErrorTests
{
    public static TheoryData<string, string, string> Wrong => new()
    {
        { """{"Title":"t","Main":{"id":"a","value":{"amount":"x"}}}""", "$.Main", "error FT0401: \"x\" is not a number." },
        { """{"Title":"t","Main":{"id":"a","when":"x"}}""", "$.Main", "[$.Main.when]" },
        { """{"Title":"t","Main":{"text":"a"}}""", "$.Main", "FT0103" },
        { """{"Title":"t","Claims":[{"id":"a"},{"id":"b","citations":["a",{}]}]}""", "$.Claims[1]", "[$.Claims[1].citations[1]]" },
        { """{"Title":"t","Citations":["a",{"source":"b","credibility":7}]}""", "$.Citations", "[$.Citations[1].credibility]" },
        { """{"Title":"t","Citations":["a",null]}""", "$.Citations", "[$.Citations[1]]" },
        { """{"Title":"t","Set":{"facttracker":"1.0","claims":[{"id":"a","when":"x"}]}}""", "$.Set", "[$.Set.claims[0].when]" },
        { """{"Title":"t","Set":{"facttracker":"2.0"}}""", "$.Set", "FT0" },
        { """{"Title":"t","Published":"2025-13"}""", "$.Published", "at character 6" },
        { """{"Title":"t","Published":2025}""", "$.Published", "Expected a string, found a number" },
        { """{"Title":"t","Source":"no id"}""", "$.Source", "U+0020" },
        { """{"Title":"t","Source":""}""", "$.Source", "FT0" },
        { """{"Title":"t","Unit":" m"}""", "$.Unit", "is not a unit" },
        { """{"Title":"t","Digest":"00"}""", "$.Digest", "64 hexadecimal digits" },
        { """{"Title":"t","Reliability":1}""", "$.Reliability", "letter from A to F" },
        { """{"Title":"t","Credibility":7}""", "$.Credibility", "number from 1 to 6" },
        { """{"Title":"t","Share":"65"}""", "$.Share", "Expected a Quantity, found a TextValue" },
        { """{"Title":"t","Day":{"unknown":true}}""", "$.Day", "Expected a DateValue, found a UnknownValue" },
        { """{"Title":"t","Days":["2024","x"]}""", "$.Days[1]", "[$.Days[1]]" },
        { """{"Title":"t","Trust":{"fom":{"probability":2}}}""", "$.Trust.fom", "[$.Trust.fom.probability]" },
        { """{"Title":"t","Qualifiers":["a"]}""", "$.Qualifiers", "Expected an object, found a list" },
        { """{"Title":"t","Authors":[{"Name":"a","Born":"x"}]}""", "$.Authors", "FT0301" },
        { """{"Title":"t","Authors":[null]}""", "$.Authors", "contains null" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void The_path_and_the_problem_are_those_of_the_value(string json, string path, string message)
    {
        foreach (var serializer in (string[])["generated", "reflection"])
        {
            var error = Error(json, Serializers.Of(serializer));

            error.Path.Should().Be(path);
            error.Message.Should().Contain(message);
        }
    }

    [Fact]
    public void All_problems_are_in_the_message_with_their_whole_paths()
    {
        var error = Error(
            """{"Title":"t","Main":{"id":"a b","value":{"amount":"x"},"when":"2024-13","colour":1}}""", Serializers.Of("generated"));

        error.Message.Split('\n').Should().Equal(
            "error FT0201: An id contains the character U+0020; remove white space, control and format characters. [$.Main.id]",
            "error FT0401: \"x\" is not a number. Write a JSON number of at most 28 digits, or a string that contains one. " +
            "[$.Main.value.amount]",
            "error FT0301: \"2024-13\" is not a valid EDTF date: at character 6, expected a month from 01 to 12 or a grouping from 21 to 41. " +
            "[$.Main.when]",
            "info FT0105: The format defines no member \"colour\" here; it is kept as written. " +
            "If it is an extension, give its name a prefix and a colon. [$.Main.colour]");
        error.InnerException.Should().BeOfType<ClaimSetFormatException>().Which.Problems.Select(problem => (problem.Code, problem.Path))
            .Should().Equal(("FT0201", "$.id"), ("FT0401", "$.value.amount"), ("FT0301", "$.when"), ("FT0105", "$.colour"));
    }

    [Fact]
    public void A_message_has_a_limited_number_of_lines()
    {
        var elements = string.Join(',', Enumerable.Repeat("null", 5_000));

        Error($$"""{"Title":"t","Citations":[{{elements}}]}""", Serializers.Of("generated")).Message
            .Should().EndWith("[$.Citations[99]]\nand 4900 more.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Line_and_position_are_those_of_the_end_of_the_first_wrong_value(bool isStream)
    {
        const string Json = "{\n  \"Title\": \"t\",\n  \"Main\": {\n    \"id\": \"ä\",\n    \"text\": \"ü\", \"when\": \"x\", \"stated\": \"y\" },\n  \"Tags\": []\n}";
        var options = Serializers.Of("generated", options => options.DefaultBufferSize = 16);

        var error = isStream
            ? (await FluentActions.Invoking(async () => await JsonSerializer.DeserializeAsync(
                new MemoryStream(Encoding.UTF8.GetBytes(Json)), Serializers.Contract(options))).Should().ThrowAsync<JsonException>()).Which
            : Error(Json, options);

        error.Path.Should().Be("$.Main");
        error.LineNumber.Should().Be(4);
        error.BytePositionInLine.Should().Be("    \"text\": \"ü\", \"when\": \"x\""u8.Length);
    }

    [Theory]
    [InlineData("""{"a":1}""", true)]
    [InlineData("""{"no id":1}""", false)]
    public void A_wrong_key_is_an_error(string json, bool isRead)
    {
        var read = FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<ClaimId, int>>(json));

        if (isRead) read.Should().NotThrow();
        else read.Should().Throw<JsonException>().Where(error => error.Message.Contains("U+0020", StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_no_text_is_no_key() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<ClaimId, int> { [default] = 1 }))
            .Should().Throw<JsonException>();

    [Theory]
    [InlineData(typeof(LanguageTag))]
    [InlineData(typeof(Url))]
    [InlineData(typeof(MediaTime))]
    [InlineData(typeof(Digest))]
    [InlineData(typeof(FormatVersion))]
    [InlineData(typeof(Reliability))]
    [InlineData(typeof(Credibility))]
    [InlineData(typeof(ValueRange))]
    [InlineData(typeof(ProbabilityInterval))]
    public void Null_is_no_value_of_a_struct_whose_default_has_content(Type type) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize("null", type)).Should().Throw<JsonException>()
            .Where(error => error.Message.Contains("null", StringComparison.Ordinal));

    private static JsonException Error(string json, JsonSerializerOptions options) =>
        FluentActions.Invoking(() => Serializers.Read(json, options)).Should().Throw<JsonException>().Which;
}
