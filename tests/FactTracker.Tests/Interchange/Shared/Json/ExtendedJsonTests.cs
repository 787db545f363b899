using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Shared.Json;

public sealed class ExtendedJsonTests
{
    /// <summary>A member, the kind and text it is read as (or null when it stays an object), and why.</summary>
    public static TheoryData<string, string?, string> Rows => new()
    {
        { """{"$oid":"507f1f77bcf86cd799439011"}""", "String 507f1f77bcf86cd799439011", "an object id" },
        { """{"$date":"2024-02-01T10:00:00.000Z"}""", "String 2024-02-01T10:00:00.000Z", "a date in relaxed mode" },
        { """{"$date":{"$numberLong":"1706781600000"}}""", "String 2024-02-01T10:00:00Z", "a date in canonical mode" },
        { """{"$date":1706781600123}""", "String 2024-02-01T10:00:00.123Z", "a date of version 1" },
        { """{"$date":-1}""", "String 1969-12-31T23:59:59.999Z", "before 1970" },
        { """{"$date":99999999999999999}""", null, "beyond what has a date" },
        { """{"$date":1.5}""", null, "no whole number" },
        { """{"$date":{"$numberLong":"soon"}}""", null, "no number" },
        { """{"$date":null}""", null, "nothing" },
        { """{"$numberInt":"3"}""", "Number 3", "a number" },
        { """{"$numberLong":"9007199254740993"}""", "Number 9007199254740993", "more digits than a double holds" },
        { """{"$numberLong":7}""", "Number 7", "a number as such" },
        { """{"$numberDouble":"0.5"}""", "Number 0.5", "a fraction" },
        { """{"$numberDouble":"NaN"}""", null, "not a number" },
        { """{"$numberDecimal":"Infinity"}""", null, "not a number" },
        { """{"$numberDecimal":"1.10"}""", "Number 1.10", "exact digits" },
        { """{"$numberInt":" 3"}""", null, "a blank before the number" },
        { """{"$numberInt":"3","unit":"%"}""", null, "another member beside it" },
        { """{"$oid":5}""", null, "an id that is no text" },
        { """{"$binary":{"base64":"","subType":"00"}}""", null, "bytes" },
        { """{"date":"2024"}""", null, "a member without the sign" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_typed_value_is_read_as_plain_and_kept_as_written(string value, string? plain, string why)
    {
        var context = new ImportContext(Encoding.UTF8.GetBytes($$"""{"a":{{value}}}"""), ReadingOptions.Default);
        var item = new ExtendedJson().Unwrap(JsonItemReader.Read(context)!, context)["a"]!;

        (item.IsObject ? null : $"{item.Kind} {item.Text}").Should().Be(plain, why);
        context.Raw(item).ToString().Should().Be(value, why);
        context.TakeProblems().Select(problem => $"{problem.Code} {problem.Path}").Should().Equal(plain is null ? [] : ["FT0903 $.a"]);
    }

    [Fact]
    public void Each_name_is_reported_once()
    {
        var text = """[{"d":{"$date":1},"n":[{"$numberInt":"1"},{"$numberInt":"2"}]},{"d":{"$date":2},"x":{"d":{"$oid":"a"}}}]""";
        var context = new ImportContext(Encoding.UTF8.GetBytes(text), ReadingOptions.Default);
        var extended = new ExtendedJson();
        foreach (var item in JsonItemReader.ReadSeries(context))
        {
            extended.Unwrap(item, context);
        }

        context.TakeProblems().Select(problem => problem.Path).Should().Equal("$[0].d", "$[0].n[0]");
    }
}
