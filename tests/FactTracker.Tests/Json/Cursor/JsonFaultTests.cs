using System.Text;
using FactTracker.Interchange;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Tests.Json.Cursor;

/// <summary>What is said about texts that are not JSON, in words of our own.</summary>
public sealed class JsonFaultTests
{
    // Words of the JSON parser of the framework, which mean nothing to people who wrote a file.
    private static readonly string[] Foreign =
    [
        "isFinalBlock", "reader options", "LineNumber", "BytePosition", "Path:", "is an invalid start", "Expected depth", "end of data",
        "after a single JSON value", "JsonReader", "invalid escapable", "'0x",
    ];

    public static TheoryData<string, string> Faults => new()
    {
        { "", "it is empty." },
        { "  \n", "it is empty." },
        { "{", "the text ends within" },
        { "{\"a\"", "the text ends within" },
        { "{\"a\":", "the text ends within" },
        { "{\"a\":1", "the text ends within" },
        { "{\"a\":1,", "the text ends within" },
        { "{\"a\":\"b", "the text ends within" },
        { "[", "the text ends within" },
        { "[1,", "the text ends within" },
        { "\"a", "the text ends within" },
        { "{} {}", "the value is complete, but \"{\" follows it." },
        { "{}}", "there is one } too many." },
        { "[1]]", "there is one ] too many." },
        { "{} x", "the value is complete, but \"x\" follows it." },
        { "{\"a\":1,}", "a comma follows the last element; remove it." },
        { "[1,2,]", "a comma follows the last element; remove it." },
        { "{,}", "there is a comma too many." },
        { "{\"a\":1,,\"b\":2}", "there is a comma too many." },
        { "[1,,2]", "a value is missing before \",\"." },
        { "{\"a\":}", "a value is missing before \"}\"." },
        { "{\"a\" 1}", "a colon is missing behind the name." },
        { "{\"a\":1 \"b\":2}", "a comma is missing before a quote" },
        { "[{} {}]", "a comma is missing before \"{\"" },
        { "{\"a\":\"b\"c\"}", "a comma is missing before \"c\"" },
        { "{a:1}", "the name \"a\" is not in double quotes." },
        { "{title:1}", "the name \"title\" is not in double quotes." },
        { "{'a':1}", "not in single ones." },
        { "{\"a\":'b'}", "not in single ones." },
        { "{\"a\":b}", "the text \"b\" is not in double quotes." },
        { "{\"a\":hello world}", "the text \"hello\" is not in double quotes." },
        { "{\"a\":NaN}", "NaN is not a number in JSON" },
        { "{\"a\":-Infinity}", "-Infinity is not a number in JSON" },
        { "{\"a\":undefined}", "undefined is not JSON; write null." },
        { "{\"a\":None}", "None is not JSON; write null." },
        { "{\"a\":True}", "true and false are written in lower case." },
        { "{\"a\":tru}", "the text \"tru\" is not in double quotes." },
        { "{\"a\":1} // c", "JSON has no comments; remove it." },
        { "/* c */ {}", "JSON has no comments; remove it." },
        { "{\"a\":1 /* c */}", "JSON has no comments; remove it." },
        { "{ // c\n \"a\":1}", "JSON has no comments; remove it." },
        { "{\"a\":01}", "does not begin with 0" },
        { "{\"a\":+1}", "a number begins with a digit or a minus sign." },
        { "{\"a\":.5}", "a number begins with a digit or a minus sign." },
        { "{\"a\":5.}", "is not a number in JSON" },
        { "{\"a\":1e}", "is not a number in JSON" },
        { "{\"a\":-}", "is not a number in JSON" },
        { "{\"a\":12,5}", "a name in double quotes is missing before \"5\"." },
        { "{\"a\":\"b\nc\"}", "write it as \\n" },
        { "{\"a\":\"b\tc\"}", "write \\u0009." },
        { "{\"a\":\"C:\\dir\"}", "begins no escape" },
        { "{\"a\":\"\\u12x4\"}", "begins no escape" },
        { "{\"a\":[1}", "a list ends with ], not with }." },
        { "{\"a\":1]", "an object ends with }, not with ]." },
        { "{\"a\":1:2}", "a colon stands behind a value" },
        { "\u00a0{}", "a value is expected, but the character U+00A0 follows." },
        { "{\u201ca\u201d:1}", "\u201c" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_is_described(string text, string description) =>
        JsonFault.Describe(Encoding.UTF8.GetBytes(text)).Should().Contain(description);

    [Theory]
    [MemberData(nameof(Faults))]
    public void No_reader_repeats_the_words_of_the_parser(string text, string description)
    {
        _ = description;
        string[] texts = [text, $"{{\"facttracker\":\"1.0\",\"claims\":[{text}]}}", $"{{\"facttracker\":\"1.0\"}}\n{text}\n{{\"claim\":{text}}}"];
        foreach (var bytes in texts.Select(Encoding.UTF8.GetBytes))
        {
            var problems = ClaimSetReader.Read(bytes).Check()
                .Concat(ClaimSetReader.Read(bytes, ReadingOptions.Default with { Form = SerializationForm.Lines }).Problems)
                .Concat(ClaimSetFormats.All.Read(bytes).Problems);

            foreach (var problem in problems) $"{problem}".Should().NotContainAny(Foreign);
        }

        var raw = ((Action)(() => RawJson.Parse(text))).Should().Throw<FormatException>().Which;
        raw.Message.Should().NotContainAny(Foreign);
        var canonical = ((Action)(() => CanonicalJson.Of(Encoding.UTF8.GetBytes(text)))).Should().Throw<FormatException>().Which;
        canonical.Message.Should().NotContainAny(Foreign);
        var record = ((Action)(() => Claim.FromJson(text))).Should().Throw<ClaimSetFormatException>().Which;
        record.Message.Should().NotContainAny(Foreign);
    }

    [Fact]
    public void Deep_text_is_called_deep() =>
        JsonFault.Describe(Encoding.UTF8.GetBytes(new string('[', 2000) + new string(']', 2000))).Should().Be("it is nested too deep.");
}
