using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization.Parsing;

/// <summary>Days that only the Julian calendar has.</summary>
public sealed class JulianDayTests
{
    // The members of a claim, its time as read, and what is reported.
    public static TheoryData<string, string, string> Rows => new()
    {
        { """ "when": { "date": "1700-02-29", "calendar": "julian" } """, "1700-03-11 julian 1700-02-29", "FT0310 $.claims[0].when.date" },
        { """ "when": { "calendar": "julian", "date": "1900-02-29~" } """,
            "1900-03-13~ julian 1900-02-29~", "FT0310 $.claims[0].when.date" },
        { """ "when": { "date": "1700-02-29", "x:y": { "calendar": "no" }, "words": "the 29th", "calendar": "julian" } """,
            "1700-03-11 julian the 29th", "FT0310 $.claims[0].when.date" },
        { """ "when": { "date": "1700-03-11", "calendar": "julian" } """, "1700-03-11 julian ", "" },
        { """ "when": { "date": "1600-02-29", "calendar": "julian" } """, "1600-02-29 julian ", "" },
        { """ "when": { "date": "1700-02-29" } """, "", "FT0301 $.claims[0].when.date" },
        { """ "when": { "date": "1700-02-29", "calendar": "gregorian" } """, "", "FT0301 $.claims[0].when.date" },
        { """ "when": { "date": "1701-02-29", "calendar": "julian" } """, "", "FT0301 $.claims[0].when.date" },
        { """ "when": { "date": "1700-02-30", "calendar": "julian" } """, "", "FT0301 $.claims[0].when.date" },
        { """ "when": { "date": "1700-02-29/1700-03", "calendar": "julian" } """, "", "FT0301 $.claims[0].when.date" },
        { """ "when": "1700-02-29" """, "", "FT0301 $.claims[0].when" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Day_of_the_Julian_calendar_is_read_where_there_is_no_doubt(string members, string when, string problem)
    {
        var reading = Read($$"""{ "facttracker": "1.0", "claims": [{ "id": "c", "text": "T", {{members}} }] }""");

        string.Join(' ', reading.Problems.Select(found => $"{found.Code} {found.Path}")).Should().Be(problem);
        (reading.Set.Claims[0].When is DateValue date ? $"{date} {date.Calendar} {date.Words}" : "").Should().Be(when);
        Read(reading.Set.ToJson()).Set.Should().Be(reading.Set);
    }

    [Fact]
    public void Error_says_what_to_write() =>
        Read("""{ "facttracker": "1.0", "claims": [{ "id": "c", "text": "T", "when": "1700-02-29" }] }""").Problems.Single().Remedy
            .Should().Be("In the Julian calendar it is a day: write { \"date\": \"1700-03-11\", \"calendar\": \"julian\" }.");

    private static ClaimSetReading Read(string json) => ClaimSetReader.Read(Encoding.UTF8.GetBytes(json));
}
