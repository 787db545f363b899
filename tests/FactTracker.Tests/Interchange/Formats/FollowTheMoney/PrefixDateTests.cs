using System.Text.Json;
using FactTracker.Interchange.Formats.FollowTheMoney;
using FactTracker.Tests.Corpora;

namespace FactTracker.Tests.Interchange.Formats.FollowTheMoney;

public sealed class PrefixDateTests
{
    [Fact]
    public void Dates_are_read_as_FollowTheMoney_reads_them()
    {
        var rows = SharedData.Rows("followthemoney/type-cases.tsv").Where(row => row[0] == "dates").ToList();

        rows.Should().HaveCountGreaterThan(25);
        foreach (var row in rows)
        {
            var cleaned = JsonSerializer.Deserialize<JsonElement>(row[2]) is { ValueKind: JsonValueKind.String } text
                ? PrefixDate.Clean(text.GetString()!) : null;
            if (row[1] == "validate") (cleaned is not null).Should().Be(row[3] == "true", row[2]);
            else cleaned.Should().Be(JsonSerializer.Deserialize<string?>(row[3]), row[2]);
        }
    }

    [Theory]
    [InlineData("2017", "2017", "2017")]
    [InlineData("2017-4-4", "2017-04-04", "2017-04-04")]
    [InlineData("2017-04-04 10", "2017-04-04T10", "2017-04-04")]
    [InlineData("2017-04-04T10:30", "2017-04-04T10:30", "2017-04-04")]
    [InlineData("2017-04-04T10:30:29+0200", "2017-04-04T10:30:29+02:00", "2017-04-04T10:30:29+02:00")]
    [InlineData("2017-04-04T10:30:29-00", "2017-04-04T10:30:29Z", "2017-04-04T10:30:29Z")]
    [InlineData("2017-00-31", "2017", "2017")]
    public void A_date_is_cleaned_and_told_in_EDTF(string text, string cleaned, string edtf)
    {
        PrefixDate.Clean(text).Should().Be(cleaned);
        PrefixDate.Read(text).Should().Be(Edtf.Parse(edtf));
    }

    [Theory]
    [InlineData("19610405", "1961-04-05")]
    [InlineData("circa 1961", "1961~")]
    [InlineData("5 April 1961", "1961-04-05")]
    [InlineData("03/04/1961", null)]
    [InlineData("", null)]
    public void A_date_of_others_is_read_where_it_is_sure(string text, string? edtf) => PrefixDate.Read(text)?.ToString().Should().Be(edtf);

    [Theory]
    [InlineData("2017-02-30")]
    [InlineData("2017-")]
    [InlineData("2017-04-04T")]
    [InlineData("2017-04-04T25")]
    [InlineData("2017-04-04T10:30:")]
    [InlineData("2017-04-04T10:30:29+1")]
    [InlineData("2017-04-04T10:30:29Z ")]
    [InlineData("2017-04-04T10:30:29.")]
    [InlineData("3017")]
    [InlineData("")]
    public void What_is_no_date_is_none(string text) => PrefixDate.Clean(text).Should().BeNull();
}
