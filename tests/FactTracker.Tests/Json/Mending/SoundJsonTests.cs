using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Tests.Json.Mending;

public sealed class SoundJsonTests
{
    [Theory]
    [InlineData("\"plain\"", "\"plain\"", "nothing to mend")]
    [InlineData("\"\\ud83d\\ude00\"", "\"\\ud83d\\ude00\"", "a whole pair")]
    [InlineData("\"a\\ud800b\"", "\"a\\ufffdb\"", "the first half alone")]
    [InlineData("\"\\udc00\\ud800\"", "\"\\ufffd\\ufffd\"", "the halves the wrong way round")]
    [InlineData("\"\\ud800\\ud83d\\ude00\"", "\"\\ufffd\\ud83d\\ude00\"", "a half before a pair")]
    [InlineData("\"\\\\ud800\"", "\"\\\\ud800\"", "an escaped backslash")]
    [InlineData("{\"\\uD800\":[1,\"\\uDFFF\"]}", "{\"\\ufffd\":[1,\"\\ufffd\"]}", "a name and a string")]
    public void Half_of_a_surrogate_pair_becomes_the_replacement_character(string json, string mended, string because) =>
        SoundJson.Mend(json).Should().Be(mended, because);

    [Fact]
    public void Bytes_that_are_not_UTF8_become_the_replacement_character()
    {
        var value = SoundJson.Mend(new RawJson([(byte)'"', (byte)'x', 0xFF, (byte)'"']));

        value.ToString().Should().Be("\"x\uFFFD\"");
        SoundJson.Mend(value).Should().Be(value);
    }

    [Theory]
    [InlineData("\"id\"", true)]
    [InlineData("\"\\u0069d\"", true)]
    [InlineData("\"i\\ud800\"", false)]
    [InlineData("\"ids\"", false)]
    public void A_token_that_is_not_Unicode_has_no_text(string json, bool hasText)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();

        SoundJson.HasText(ref reader, "id"u8).Should().Be(hasText);
        SoundJson.HasText(ref reader, "id").Should().Be(hasText);
    }

    [Theory]
    [InlineData("\"\\ud800\"", "\uFFFD")]
    [InlineData("\"a\\n\\ud800\"", "a\n\uFFFD")]
    [InlineData("\"\\ud83d\\ude00\"", "\U0001F600")]
    public void The_text_of_a_token_never_throws(string json, string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();

        SoundJson.TextOf(ref reader).Should().Be(text);
    }
}
