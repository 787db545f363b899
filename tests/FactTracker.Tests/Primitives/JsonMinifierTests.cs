using System.Text;

namespace FactTracker.Tests.Primitives;

public sealed class JsonMinifierTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { "{\"a\":[1,2]}", "{\"a\":[1,2]}", "what is compact stays" },
        { " { \"a\" :\t[ 1 ,\r\n2 ] } ", "{\"a\":[1,2]}", "white space of every kind, at both ends too" },
        { "\" a  b \"", "\" a  b \"", "white space in a string" },
        { "[\"a\\\" \\\\\" , \"\\\\\\\" \"]", "[\"a\\\" \\\\\",\"\\\\\\\" \"]", "quotes and backslashes that are escaped" },
        { "[ \"\" , \"\" ]", "[\"\",\"\"]", "empty strings" },
        { "\"" + "ü \\u0022 ".PadRight(200, 'x') + "\" ", "\"" + "ü \\u0022 ".PadRight(200, 'x') + "\"", "a long string" },
        { "-1.50E+2\n", "-1.50E+2", "a number as it was written" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void White_space_between_tokens_is_left_out(string text, string expected, string because) =>
        JsonMinifier.Minify(Encoding.UTF8.GetBytes(text)).ToString().Should().Be(expected, because);
}
