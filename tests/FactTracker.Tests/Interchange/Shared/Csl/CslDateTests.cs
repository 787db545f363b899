using System.Text;
using System.Text.Json;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Shared.Csl;

public sealed class CslDateTests
{
    [Theory]
    [InlineData("2024", """{"date-parts":[[2024]]}""")]
    [InlineData("2024-05-12", """{"date-parts":[[2024,5,12]]}""")]
    [InlineData("2024-05/2024-06", """{"date-parts":[[2024,5],[2024,6]]}""")]
    [InlineData("2024-05-12/", """{"date-parts":[[2024,5,12],[0]]}""")]
    [InlineData("2024-21", """{"date-parts":[[2024]],"season":1}""")]
    [InlineData("2024~", """{"date-parts":[[2024]],"circa":true}""")]
    [InlineData("-0043-03-15", """{"date-parts":[[-44,3,15]]}""")]
    [InlineData("199X", """{"raw":"199X"}""")]
    public void A_date_is_written_as_csl_has_it_and_read_again(string edtf, string csl)
    {
        var written = CslDateWriter.Write(new DateValue(Edtf.Parse(edtf)));

        Encoding.UTF8.GetString(written!.Value.AsUtf8()).Should().Be(csl);
        var reading = CslDateReader.Read(JsonDocument.Parse(csl).RootElement);
        reading.Should().Be(new CslDateReading(new DateValue(Edtf.Parse(edtf)), IsWhole: true));
    }

    [Theory]
    [InlineData("""{"date-parts":[[2020,5],[2020,6]],"season":2}""", "2020-05/2020-06")]
    [InlineData("""{"date-parts":[[2020,5]],"season":2}""", "2020-05")]
    public void A_season_that_has_no_place_in_the_date_leaves_it_not_whole(string csl, string edtf)
    {
        var reading = CslDateReader.Read(JsonDocument.Parse(csl).RootElement);

        reading.IsWhole.Should().BeFalse();
        reading.Date!.ToString().Should().Be(edtf);
    }

    [Theory]
    [InlineData("""{"literal":"the third day of spring"}""", "the third day of spring")]
    [InlineData("\"soon\"", "soon")]
    public void Words_that_are_no_date_stay(string csl, string words) =>
        CslDateReader.Read(JsonDocument.Parse(csl).RootElement).Date.Should().Be(new UnknownValue { Words = words });
}
