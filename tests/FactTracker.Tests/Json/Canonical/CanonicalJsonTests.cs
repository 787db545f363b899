using System.Text;
using FactTracker.Json;
using FactTracker.Tests.Corpora;

namespace FactTracker.Tests.Json.Canonical;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void The_pairs_of_the_reference_implementation_agree()
    {
        var inputs = Directory.GetFiles(SharedData.PathOf("rfc8785/input"));

        inputs.Should().HaveCountGreaterThanOrEqualTo(3);
        foreach (var input in inputs)
        {
            var name = Path.GetFileNameWithoutExtension(input);
            var hex = string.Concat(File.ReadAllText(SharedData.PathOf($"rfc8785/outhex/{name}.txt")).Where(char.IsAsciiHexDigit));
            Convert.ToHexStringLower(CanonicalJson.Of(File.ReadAllBytes(input))).Should().Be(hex, name);
        }
    }

    public static TheoryData<string, string, string> Rows => new()
    {
        { " { \"b\" : [ 1.0 , 1e2 ] , \"a\" : null } ", "{\"a\":null,\"b\":[1,100]}", "white space, order and numbers" },
        { "{\"\\uFB33\":1,\"\\uD83D\\uDE00\":2,\"\\u20ac\":3}",
            "{\"€\":3,\"😀\":2,\"\uFB33\":1}", "order by UTF-16 units, not by code points" },
        { "\"\\u0000\\u001F\\u007f\\/\\u00e9\\u2028\\\"\\\\\\b\\t\\n\\f\\r\"",
            "\"\\u0000\\u001f\u007f/é\u2028\\\"\\\\\\b\\t\\n\\f\\r\"", "escapes only where they must be" },
        { "[]", "[]", "nothing in it" },
        { "-0.0", "0", "minus zero" },
        { "true", "true", "a word" },
        { "0.10000000000000000555", "0.1", "more digits than a double has" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_has_one_form(string text, string canonical, string because)
    {
        Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(text))).Should().Be(canonical, because);
        Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(canonical))).Should().Be(canonical, "it is its own");
    }

    [Theory]
    [InlineData("{\"a\":1,\"\\u0061\":2}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("1e400")]
    [InlineData("1 2")]
    [InlineData("{")]
    [InlineData("")]
    public void What_has_no_canonical_form_is_refused(string text) =>
        FluentActions.Invoking(() => CanonicalJson.Of(Encoding.UTF8.GetBytes(text))).Should().Throw<FormatException>();

    [Fact]
    public void What_is_too_deep_is_refused() =>
        FluentActions.Invoking(() =>
            CanonicalJson.Of(Encoding.UTF8.GetBytes(new string('[', 100_000) + new string(']', 100_000))))
                .Should()
                .Throw<FormatException>();
}
