using System.Globalization;
using CsCheck;
using NodaTime;

namespace FactTracker.Tests.Dates;

public sealed class EdtfNodaTimeTests
{
    [Theory]
    [InlineData("2004-06-11", "2004-06-11", "")]
    [InlineData("2004-06-11%", "2004-06-11", "Uncertainty,Approximation")]
    [InlineData("2004-06-3X", "2004-06-30", "UnspecifiedDigits")]
    [InlineData("2004-06-11T10:00:00Z", "2004-06-11", "TimeOfDay")]
    [InlineData("[2004-06-11]", "2004-06-11", "Members")]
    [InlineData("2004-06", null, "Everything")]
    [InlineData("-9999-06-11", null, "Everything")]
    [InlineData("2004-06-11/..", null, "Everything")]
    public void A_day_becomes_a_LocalDate(string text, string? day, string losses) =>
        Told(Edtf.Parse(text).ToLocalDate(), date => date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)).Should().Be((day, losses));

    [Theory]
    [InlineData("2004-06", "2004-06", "")]
    [InlineData("2004-06?", "2004-06", "Uncertainty")]
    [InlineData("2004-06-XX", "2004-06", "UnspecifiedDigits")]
    [InlineData("2004", null, "Everything")]
    [InlineData("2004-06-11", null, "Everything")]
    [InlineData("Y170000", null, "Everything")]
    public void A_month_becomes_a_YearMonth(string text, string? month, string losses) =>
        Told(Edtf.Parse(text).ToYearMonth(), date => date?.ToString("uuuu-MM", CultureInfo.InvariantCulture)).Should().Be((month, losses));

    [Theory]
    [InlineData("2004-02/2006", "[2004-02-01, 2006-12-31]", "")]
    [InlineData("2004~/2006?", "[2004-01-01, 2006-12-31]", "Uncertainty,Approximation")]
    [InlineData("201X", "[2010-01-01, 2019-12-31]", "UnspecifiedDigits")]
    [InlineData("1950S2", "[1900-01-01, 1999-12-31]", "Estimate")]
    [InlineData("2001-34", "[2001-04-01, 2001-06-30]", "Season")]
    [InlineData("{2001,2004}", "[2001-01-01, 2004-12-31]", "Members")]
    [InlineData("2022/..", null, "Everything")]
    [InlineData("2022/", null, "Everything")]
    public void What_has_two_known_ends_becomes_a_DateInterval(string text, string? days, string losses) =>
        Told(Edtf.Parse(text).ToDateInterval(), interval => interval?.ToString()).Should().Be((days, losses));

    [Theory]
    [InlineData("2004-06-11T10:00:00Z", "2004-06-11T10:00:00Z", "")]
    [InlineData("2004-06-11T10:00:00+02:00", "2004-06-11T08:00:00Z", "Zone")]
    [InlineData("2004-06-11T24:00:00Z", "2004-06-12T00:00:00Z", "")]
    [InlineData("2004-06-11T10:00:00", null, "Everything")]
    [InlineData("2004-06-11T10:00:00+23:00", null, "Everything")]
    [InlineData("2004-06-11", null, "Everything")]
    public void A_time_of_a_known_zone_becomes_an_Instant(string text, string? instant, string losses) =>
        Told(Edtf.Parse(text).ToInstant(), one => one?.ToString()).Should().Be((instant, losses));

    [Fact]
    public void Days_months_intervals_and_instants_come_back_the_same() =>
        Gen.Select(Gen.Int[-9998, 9999], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 86_399]).Sample(
        (year, month, dayOfMonth, second) =>
        {
            var day = new LocalDate(year, month, dayOfMonth);
            var interval = new DateInterval(day, day.PlusDays(second % 100 > 0 && year < 9999 ? second % 100 : 0));
            var instant = day.AtMidnight().PlusSeconds(second).InUtc().ToInstant();
            Edtf.From(day).ToLocalDate().Should().Be(new EdtfConversion<LocalDate?>(day, []));
            Edtf.From(day.ToYearMonth()).ToYearMonth().Should().Be(new EdtfConversion<YearMonth?>(day.ToYearMonth(), []));
            Edtf.From(interval).ToDateInterval().Should().Be(new EdtfConversion<DateInterval>(interval, []));
            Edtf.From(instant).Value.ToInstant().Should().Be(new EdtfConversion<Instant?>(instant, []));
            Edtf.Parse(Edtf.From(instant).Value.ToString()).Level.Should().Be(Edtf.From(instant).Value.Level);
        },
        iter: Effort.Tries(500));

    [Fact]
    public void Fractions_of_a_second_are_lost_and_told() =>
        Told(Edtf.From(Instant.FromUnixTimeMilliseconds(1)), date => date.ToString()).Should().Be(("1970-01-01T00:00:00Z", "Fraction"));

    [Fact]
    public void Another_calendar_becomes_ours() =>
        Edtf.From(new LocalDate(1752, 9, 2, CalendarSystem.Julian)).Should().Be(Edtf.Parse("1752-09-13"));

    [Fact]
    public void An_interval_has_the_level_of_its_text() =>
        Edtf.From(new DateInterval(new LocalDate(-100, 1, 1), new LocalDate(2000, 1, 1))).Level.Should().Be(EdtfLevel.Level1);

    private static (string? Value, string Losses) Told<T>(EdtfConversion<T> conversion, Func<T?, string?> text) =>
        (text(conversion.Value), string.Join(',', conversion.Losses));
}
