using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTracker.Tests.Serialization.Converters;

/// <summary>What the options of somebody else's serializer change, and what they do not.</summary>
public sealed class HostOptionsTests
{
    private static readonly Article Some = new("t")
    {
        Main = new Claim("a")
        {
            StatusReason = "é", Value = [new Quantity(1, new ValueRange(0, 2))],
            Extensions = Extensions.Empty.With("x:Ä", RawJson.Parse("""{"B":1.0}""")),
        },
    };

    [Theory]
    [MemberData(nameof(Serializers.Names), MemberType = typeof(Serializers))]
    public void Naming_numbers_defaults_and_fields_are_up_to_the_format(string serializer)
    {
        var options = Serializers.Of(serializer, options =>
        {
            options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper;
            options.DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper;
            options.NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString;
            options.IncludeFields = true;
            options.PropertyNameCaseInsensitive = true;
            options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.ReferenceHandler = ReferenceHandler.Preserve;
            options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });

        var json = Serializers.Write(Some, options);

        json.Should().Contain("""{"id":"a","value":{"amount":1,"lower":0,"upper":2},"statusReason":"é","x:Ä":{"B":1.0}}""");
        Serializers.Read(json, options).Main.Should().Be(Some.Main);
    }

    [Fact]
    public void Indentation_follows_the_writer() =>
        JsonSerializer.Serialize(new Claim("a") { Value = [new Quantity(1, Unit.Percent)] }, Indenting)
            .ReplaceLineEndings("\n").Should().Be("""
                {
                   "id": "a",
                   "value": {
                      "amount": 1,
                      "unit": "%"
                   }
                }
                """.ReplaceLineEndings("\n"));

    [Fact]
    public void Comments_and_trailing_commas_are_read_where_the_options_allow_them()
    {
        const string Json =
            """
            {"Title":"t", /* one */ "Main": { // two
              "id" : "a", "value": [1.0 /* three */, {"amount":2,}, ], "x:a": {"b" : [1 , 2,],}, },
            }
            """;
        var options = Serializers.Of("generated", options =>
        {
            options.ReadCommentHandling = JsonCommentHandling.Skip;
            options.AllowTrailingCommas = true;
        });

        Serializers.Read(Json, options).Main.Should().Be(new Claim("a")
        {
            Value = [new Quantity(1.0m), new Quantity(2)],
            Extensions = Extensions.Empty.With("x:a", RawJson.Parse("""{"b":[1,2]}""")),
        });
        FluentActions.Invoking(() => Serializers.Read(Json, Serializers.Of("generated"))).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData(64, 63, true)]
    [InlineData(64, 64, false)]
    [InlineData(200, 64, true)]
    [InlineData(200, 65, false)]
    public void Depth_is_limited_by_the_options_and_by_the_format(int limit, int depth, bool isRead)
    {
        var raw = new string('[', depth - 1) + new string(']', depth - 1);
        var json = """{"Title":"t","Main":{"id":"a","x:a":""" + raw + "}}";

        var read = FluentActions.Invoking(() => Serializers.Read(json, Serializers.Of("generated", options => options.MaxDepth = limit)));

        if (isRead) read.Should().NotThrow();
        else read.Should().Throw<JsonException>();
    }

    [Fact]
    public void The_spelling_of_kept_values_does_not_change()
    {
        const string Json = """{"Title":"t","Raw":{"\u0061" : 1.00, "b":"\u00e9\/"}}""";

        Serializers.Read(Json, Serializers.Of("generated")).Raw.ToString().Should().Be("""{"\u0061":1.00,"b":"\u00e9\/"}""");
    }

    private static readonly JsonSerializerOptions Indenting = new() { WriteIndented = true, IndentSize = 3 };
}
