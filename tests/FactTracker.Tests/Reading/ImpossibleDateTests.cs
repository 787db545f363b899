using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

public sealed class ImpossibleDateTests
{
    [Theory]
    [InlineData("31.0.2025")]
    [InlineData("0.5.2025")]
    [InlineData("31/0/2025")]
    [InlineData("0/31/2025")]
    [InlineData("0/0/2025")]
    [InlineData("31-0-2025")]
    [InlineData("2025-00-31")]
    [InlineData("2025.00.31")]
    [InlineData("2025.05.00")]
    [InlineData("2025.13.31")]
    [InlineData("31.13.2025")]
    [InlineData("32.1.2025")]
    [InlineData("00/00/0000")]
    [InlineData("0 May 2025")]
    public void A_date_without_such_a_month_or_day_is_no_date(string text) =>
        ProseReader.Read(text).Mentions.Should().NotContain(mention => mention.Kind == MentionKind.Date);
}
