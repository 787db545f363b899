using System.Globalization;
using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class DateTests
{
    public static TheoryData<string, string> Dates => new()
    {
        {
            "2000~/2004~",
            """{"edtf":"2000~/2004~","valid":true,"level":1,"kind":"interval","earliest":"2000-01-01","latest":"2004-12-31","start":"known","end":"known","canonical":"2000~/2004~","text":"from about 2000 to about 2004"}"""
        },
        {
            "2022/..",
            """{"edtf":"2022/..","valid":true,"level":1,"kind":"interval","earliest":"2022-01-01","latest":null,"start":"known","end":"open","canonical":"2022/..","text":"since 2022"}"""
        },
        {
            "-0100",
            """{"edtf":"-0100","valid":true,"level":1,"kind":"date","earliest":"-0100-01-01","latest":"-0100-12-31","start":"known","end":"known","canonical":"-0100","text":"101 BCE"}"""
        },
        {
            "2024-13",
            """{"edtf":"2024-13","valid":false,"level":null,"kind":null,"earliest":null,"latest":null,"start":null,"end":null,"canonical":null,"text":null,"code":"FT0301","column":6,"message":"expected a month from 01 to 12 or a grouping from 21 to 41."}"""
        },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task Json_has_the_members_others_rely_on(string date, string json) =>
        (await CommandRun.Of("date", "--format", "json", date)).Out.Should().Be(json + "\n");

    [Theory]
    [InlineData("Y20040", "+20040-01-01", "+20040-12-31", "known", "known")]
    [InlineData("Y-20040", "-20040-01-01", "-20040-12-31", "known", "known")]
    [InlineData("Y170000002", "+170000002-01-01", "+170000002-12-31", "known", "known")]
    [InlineData("9999", "9999-01-01", "9999-12-31", "known", "known")]
    [InlineData("-9999", "-9999-01-01", "-9999-12-31", "known", "known")]
    [InlineData("Y17E30", null, null, "unknown", "unknown")]
    [InlineData("../2022", null, "2022-12-31", "open", "known")]
    [InlineData("/2022", null, "2022-12-31", "unknown", "known")]
    [InlineData("2022/", "2022-01-01", null, "known", "unknown")]
    [InlineData("Y20040/..", "+20040-01-01", null, "known", "open")]
    public async Task Bounds_are_days_or_say_why_they_are_not(string date, string? earliest, string? latest, string start, string end)
    {
        using var json = JsonDocument.Parse((await CommandRun.Of("date", "--format", "json", date)).Out);

        var read = new[] { "earliest", "latest", "start", "end" }.Select(name => json.RootElement.GetProperty(name).GetString());
        read.Should().Equal(earliest, latest, start, end);
    }

    [Theory]
    [InlineData(0, "2024", "2022/..")]
    [InlineData(1, "2024", "2024-13")]
    public async Task A_string_that_is_not_EDTF_is_a_finding(int code, params string[] dates) =>
        (await CommandRun.Of(["date", .. dates])).Code.Should().Be(code);

    [Fact]
    public async Task Text_tells_the_meaning_and_the_days() =>
        (await CommandRun.Of("date", "2000~/2004~", "2024-02-30")).Lines.Should().SatisfyRespectively(
            line => line.Should().Be("2000~/2004~  from about 2000 to about 2004  (interval, level 1, 2000-01-01 to 2004-12-31)"),
            line => line.Should().StartWith("2024-02-30  not EDTF at character "));

    [Fact]
    public async Task Standard_input_has_one_date_a_line()
    {
        var run = await CommandRun.Of(new Surroundings { Input = "2024\r\n\nbogus\n2025" }, "date", "--format", "json");

        run.Code.Should().Be(1);
        run.Lines.Should().HaveCount(4);
        run.Lines[0].Should().StartWith("""{"edtf":"2024","valid":true""");
        run.Lines[1].Should().StartWith("""{"edtf":"","valid":false""");
        run.Lines[3].Should().StartWith("""{"edtf":"2025","valid":true""");
    }

    [Fact]
    public async Task A_line_longer_than_any_date_is_one_line_that_is_none()
    {
        var run = await CommandRun.Of(
            new Surroundings { Input = "2024\n" + new string('X', 5_000_000) + "\n2025\n" }, "date", "--format", "json");

        run.Lines.Should().HaveCount(3);
        run.Lines[1].Should().Contain("\"valid\":false");
        run.Lines[2].Should().Contain("\"valid\":true");
    }

    [Fact]
    public async Task Dates_are_told_in_the_language_of_the_user() =>
        (await CommandRun.Of(new Surroundings { Culture = CultureInfo.GetCultureInfo("de-DE") }, "date", "2022/.."))
            .Out.Should().Contain("seit 2022");
}
