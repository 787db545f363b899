using System.Globalization;

namespace FactTracker.Tests.Wording;

public sealed class ValueWordingTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<ClaimValue, string> Values => new()
    {
        { "a text", "a text" },
        { true, "yes" },
        { false, "no" },
        { new DateValue(Edtf.Parse("2022/..")), "since 2022" },
        { new DateValue(Edtf.Parse("1700")) { Calendar = "julian" }, "1700 (julian calendar)" },
        { new EntityValue("https://example.org/china") { Label = "China" }, "China" },
        { new EntityValue("https://example.org/china"), "https://example.org/china" },
        { new UnknownValue(), "not known" },
        { new NoneValue(), "none" },
        { new UnrecognisedValue(RawJson.Parse("""{"x:y":1}""")), """{"x:y":1}""" },
        { new Quantity(33, Unit.Percent) { Words = "a third" }, "33% (“a third”)" },
        { new TextValue("same") { Words = "same" }, "same" },
        { new TextValue("sure") { Confidence = [Confidence.Of(0.5m)] }, "sure (confidence 50%)" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Every_kind_of_value_is_said(ClaimValue value, string words) => value.ToWords(English).Should().Be(words);
}
