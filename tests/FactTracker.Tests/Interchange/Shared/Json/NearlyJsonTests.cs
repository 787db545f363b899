using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Shared.Json;

public sealed class NearlyJsonTests
{
    /// <summary>A text, what is read of it, and what is told: the code and the column.</summary>
    public static TheoryData<string, string[], string[]> Rows => new()
    {
        { """{"a":1}""", ["""{"a":1}"""], [] },
        { """{"a":1}{"b":2}""", ["""{"a":1}""", """{"b":2}"""], ["FT0903 8"] },
        { """{"a":1},{"b":2},{"c":3}""", ["""{"a":1}""", """{"b":2}""", """{"c":3}"""], ["FT0903 8", "FT0903 9", "FT0903 16"] },
        { """[{"a":1}][{"b":2},]""", ["""{"a":1}""", """{"b":2}"""], ["FT0903 10", "FT0903 18"] },
        { """{"a":"b "c" d","a":2}""", ["""{"a":"b \"c\" d"}"""], ["FT0903 6", "FT0104 16"] },
        { """{"a":"it\'s",}""", ["""{"a":"it's"}"""], ["FT0903 13", "FT0903 9"] },
        { """ {\"a\":\"b\\\"c\",\n\"d\":1,\"d\":2} """, ["""{"a":"b\"c","d":1}"""], ["FT0903 2", "FT0104 31"] },
        { """ "{\"a\":\"\\u00e9\",}" """, ["""{"a":"\u00e9"}"""], ["FT0903 2", "FT0903 21"] },
        { """{"a":1} and so on""", ["""{"a":1}"""], ["FT0101 9"] },
        { """[{"a":1},{"b":""", ["""{"a":1}"""], ["FT0101 15"] },
        { """{"a":"b "c" d"} {""", [], ["FT0101 10"] },
        { "\"{\"", ["\"{\""], [] },
        { """{\""", [], ["FT0101 2"] },
        { "", [], ["FT0101 1"] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_there_is_read_and_what_had_to_be_mended_is_told(string text, string[] items, string[] told)
    {
        var context = new ImportContext(Encoding.UTF8.GetBytes(text), ReadingOptions.Default);
        var read = NearlyJson.Read(ref context);

        read.Select(item => context.Raw(item).ToString()).Should().Equal(items);
        context.TakeProblems().Select(problem => $"{problem.Code} {problem.Column}").Should().Equal(told);
    }
}
