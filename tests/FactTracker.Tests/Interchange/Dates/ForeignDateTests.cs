using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange;

public sealed class ForeignDateTests
{
    [Theory]
    [InlineData("2022-07-08", "2022-07-08")]
    [InlineData("2022-07", "2022-07")]
    [InlineData(" 2022-07-08T09:48:00+02:00 ", "2022-07-08T09:48:00+02:00")]
    [InlineData("2022-07-08T09:48:00+0200", "2022-07-08T09:48:00+02:00")]
    [InlineData("2022-07-08T09:48:00+2:00", "2022-07-08T09:48:00+02:00")]
    [InlineData("2022-07-08T09:48:00+5:30", "2022-07-08T09:48:00+05:30")]
    [InlineData("2022-07-08T09:48:00+1", "2022-07-08T09:48:00+01:00")]
    [InlineData("2022-07-08T09:48:00.838Z", "2022-07-08T09:48:00Z")]
    [InlineData("2022-07-08 09:48", "2022-07-08T09:48:00")]
    [InlineData("2022-07-08 09:48:12 UTC", "2022-07-08T09:48:12Z")]
    [InlineData("2022-07-08 09:48 UTC+2", "2022-07-08T09:48:00+02:00")]
    [InlineData("2022-07-08 09:48 IST", "2022-07-08T09:48:00")]
    [InlineData("2022-7-8", "2022-07-08")]
    [InlineData("2022/07/08", "2022-07-08")]
    [InlineData("20220708", "2022-07-08")]
    [InlineData("8.7.2022", "2022-07-08")]
    [InlineData("08.07.2022 09:48", "2022-07-08T09:48:00")]
    [InlineData("28/07/2022", "2022-07-28")]
    [InlineData("07/28/2022", "2022-07-28")]
    [InlineData("7/7/2022", "2022-07-07")]
    [InlineData("July 8, 2022", "2022-07-08")]
    [InlineData("July 8th, 2022", null)]
    [InlineData("8 July 2022", "2022-07-08")]
    [InlineData("8. Juli 2022", "2022-07-08")]
    [InlineData("8 de julio de 2022", "2022-07-08")]
    [InlineData("Fri, 08 Jul 2022 09:48:00 GMT", "2022-07-08T09:48:00Z")]
    [InlineData("Fri Jul 08 2022 09:48:00 GMT+0200 (CEST)", "2022-07-08T09:48:00+02:00")]
    [InlineData("July 8, 2022 at 3:05 PM", "2022-07-08T15:05:00")]
    [InlineData("July 8, 2022 12:05 AM", "2022-07-08T00:05:00")]
    [InlineData("03/04/2022", null)]
    [InlineData("0000-00-00", null)]
    [InlineData("2022-02-30", null)]
    [InlineData("2022-07-08T25:00", null)]
    [InlineData("last year", null)]
    [InlineData("08.07.22", null)]
    [InlineData("", null)]
    public void A_date_is_read_when_it_is_sure(string text, string? date) => ForeignDate.Read(text)?.ToString().Should().Be(date);

    [Fact]
    public void A_long_text_is_no_date() => ForeignDate.Read(new string('1', 1_000_000)).Should().BeNull();
}
