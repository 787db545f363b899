using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>Dates at the ends of the calendar, and numbers that no date has.</summary>
public sealed class CalendarEndTests
{
    private static readonly string[] Published =
    [
        "-9998-01-01", "-9001-12-31", "-0044-03-15", "-0001-12-31", "0000-01-01", "0001-01-01", "9000-12-31", "9999-12-31", "9999-12",
        "9999",
    ];

    public static TheoryData<string, string> Phrases => new()
    {
        { "en", "last Friday; Friday; next Friday; three Fridays ago; on the 31st; yesterday; the day after tomorrow" },
        { "en", "last week; next week; this weekend; next month; last quarter; the next two quarters; next decade; last century" },
        { "en", "Easter; last Christmas; next Easter; Thanksgiving; Easter 9999; Christmas 9999; two weeks before Easter 9999" },
        { "en", "the day after 31 December 9999; by 9999; after December 9999; from 9998 to 9999; the decade after 9999" },
        { "en", "31 December 9999. The following day. The following month. The next quarter. The same day a year later." },
        { "en", "9999-W53-7; week 53 of 9999; the week of 31 December 9999; the weekend of 31 December 9999; the last 400 weeks of 9999" },
        { "en", "2000 years ago; in 2,000 years; 99,999 centuries ago; over the next 2000 quarters; the past 2000 decades" },
        { "de", "letzten Freitag; nächste Woche; vor 2000 Jahren; am 31.; Ostern; KW 53/9999; Ende 9999; im nächsten Quartal" },
        { "fr", "vendredi dernier; la semaine prochaine; il y a 2000 ans; Pâques; fin 9999; le 31 décembre 9999" },
        { "es", "el viernes pasado; la próxima semana; hace 2000 años; Semana Santa; el 31 de diciembre de 9999" },
        { "ru", "в прошлую пятницу; на следующей неделе; 2000 лет назад; на Пасху; 31 декабря 9999 года" },
    };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Nothing_is_counted_beyond_the_ends_of_the_calendar(string language, string phrases)
    {
        foreach (var published in Published)
        {
            foreach (var text in phrases.Split(';').Append(phrases))
            {
                var reading = () => ProseReader.Read(
                    text, new ProseOptions { Language = language, Published = Edtf.Parse(published) });

                reading.Should().NotThrow($"\"{text}\" of {published} is read");
            }
        }
    }

    [Theory]
    [InlineData("last Friday", "9000-12-31", "9000-12-26")]
    [InlineData("yesterday", "0001-01-01", "0000-12-31")]
    [InlineData("yesterday", "0000-01-01", "-0001-12-31")]
    [InlineData("Easter", "0000-12-31", "0000-04-09")]
    public void Days_are_counted_up_to_there(string text, string published, string expected) =>
        DateIn(text, published).Should().Be(expected);

    [Theory]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("12/31/9999", "9999-12-31")]
    public void A_date_beyond_is_still_a_date(string text, string expected) => DateIn(text, null).Should().Be(expected);

    [Theory]
    [InlineData("FY 2023/1e27")]
    [InlineData("2022/99999999999")]
    [InlineData("2022/2023.5")]
    [InlineData("2022/23.5")]
    public void A_season_ends_in_a_year_of_two_or_four_digits(string text) =>
        ProseReader.Read(text).Mentions.Should().NotContain(mention => mention.Text == text && mention.Kind == MentionKind.Date);

    [Fact]
    public void Parts_are_counted_by_whole_numbers() =>
        ProseReader.Read("the first 2.5 months of 2024").Mentions.Should()
            .NotContain(mention => mention.Value is DateValue && mention.Text.StartsWith("the first", StringComparison.Ordinal));

    private static string? DateIn(string text, string? published) =>
        ProseReader.Read(text, new ProseOptions { Language = "en", Published = published is null ? null : Edtf.Parse(published) })
            .Mentions.Select(mention => mention.Value).OfType<DateValue>().Select(value => value.Date.ToString()).FirstOrDefault();
}
