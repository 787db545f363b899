namespace FactTracker.Tests.Primitives;

public sealed class RawJsonTests
{
    public static TheoryData<string, string, string> Values => new()
    {
        { " { \"a b\" : [ 1 , 2 ] }\n", "{\"a b\":[1,2]}", "white space between tokens goes, within strings it stays" },
        { "\"a\\\" b\\\\\" ", "\"a\\\" b\\\\\"", "an escaped quote does not end a string" },
        { "1.0E+2", "1.0E+2", "numbers keep their spelling" },
        { "1e400", "1e400", "numbers beyond any type too" },
        { "\"\\u0041\"", "\"\\u0041\"", "escapes keep their spelling" },
        { "null", "null", "" },
        { "\"𝄞\"", "\"𝄞\"", "" },
    };

    public static TheoryData<string> NotJson =>
        ["", " ", "{", "01", "1 2", "'a'", "[1,]", "{\"a\":1,}", "nul", "// a\n1", "\"\t\"", new string('[', 100) + new string(']', 100)];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_kept_as_it_is_written(string text, string kept, string why)
    {
        RawJson.Parse(text).ToString().Should().Be(kept, why);
        RawJson.TryParse(text, null, out var value).Should().BeTrue();
        value.Should().Be(RawJson.Parse(text));
    }

    [Theory]
    [MemberData(nameof(NotJson))]
    public void What_is_not_one_value_is_refused(string text)
    {
        RawJson.TryParse(text, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => RawJson.Parse(text)).Should().Throw<FormatException>()
            .WithMessage("The text is not one JSON value: *");
    }

    [Fact]
    public void Nothing_is_null() => default(RawJson).Should().Be(RawJson.Parse("null"));
}
