using System.Globalization;

namespace FactTracker.Tests.Claims;

public sealed class MediaTimeTests
{
    public static TheoryData<string, string, string?> Times => new()
    {
        { "0", "0", null },
        { "350", "350", null },
        { "350.5", "350.5", null },
        { "5:50", "350", null },
        { "05:50", "350", null },
        { "90:00", "5400", null },
        { "1:02:03", "3723", null },
        { "1:02:03.250", "3723.25", null },
        { "100:00:00", "360000", null },
        { "350-370", "350", "370" },
        { "1:02:03-1:02:10", "3723", "3730" },
        { "59-1:00", "59", "60" },
        { "7-7", "7", "7" },
    };

    public static TheoryData<string, string> NotTimes => new()
    {
        { "", "nothing" },
        { "-", "nothing on either side" },
        { "5-", "no end" },
        { "-5", "no start" },
        { "1:2", "seconds of one digit" },
        { "1:60", "sixty seconds" },
        { "1:60:00", "sixty minutes" },
        { "1:00:00:00", "days" },
        { "1.5:00", "a fraction of a minute" },
        { "1,5", "a comma" },
        { "1e3", "an exponent" },
        { " 5", "a blank" },
        { "+5", "a sign" },
        { "370-350", "ends before it starts" },
        { "1-2-3", "three" },
        { "٥", "other digits" },
        { "1:02:03 PM", "a time of day" },
        { new string('9', 30), "more digits than any recording needs" },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void A_time_means_seconds_and_keeps_its_spelling(string text, string start, string? end)
    {
        var time = MediaTime.Parse(text);

        time.Start.Should().Be(decimal.Parse(start, CultureInfo.InvariantCulture));
        time.End.Should().Be(end is null ? null : decimal.Parse(end, CultureInfo.InvariantCulture));
        time.ToString().Should().Be(text);
    }

    [Theory]
    [MemberData(nameof(NotTimes))]
    public void Anything_else_is_refused(string text, string why) => MediaTime.TryParse(text, null, out _).Should().BeFalse(why);

    [Fact]
    public void The_refusal_names_the_text_and_the_remedy() =>
        FluentActions.Invoking(() => MediaTime.Parse("noon")).Should().Throw<FormatException>()
            .WithMessage("\"noon\" is not a time in a recording; write seconds or h:mm:ss, or two joined by a hyphen.");
}
