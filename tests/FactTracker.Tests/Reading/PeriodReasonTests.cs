using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>Dates without a value, and dates with alternatives.</summary>
public sealed class PeriodReasonTests
{
    [Theory]
    [InlineData("It is dated feb 30 2019.", "feb 30 2019", "the month has no such day")]
    [InlineData("The letter of 31 April 1997 is false.", "31 April 1997", "the month has no such day")]
    [InlineData("It was signed on 2019-02-30.", "2019-02-30", "the month has no such day")]
    [InlineData("It was signed on 30/02/2019.", "30/02/2019", "the month has no such day")]
    [InlineData("Sales in fiscal 2024 rose.", "fiscal 2024", "the first month of a fiscal year differs between organisations")]
    [InlineData("Sales in FY23 rose.", "FY23", "the first month of a fiscal year differs between organisations")]
    [InlineData(
        "The 2023/24 financial year was good.", "2023/24 financial year",
        "the first month of a fiscal year differs between organisations")]
    [InlineData("At the turn of the century it rose.", "the turn of the century", "the meaning depends on the surrounding text")]
    public void A_date_without_a_value_has_a_reason(string text, string words, string reason)
    {
        var mention = ProseReader.Read(text, new ProseOptions { Published = Edtf.Parse("2025-09-18") })
            .Mentions.Should().ContainSingle().Subject;

        mention.Text.Should().Be(words);
        mention.Value.Should().BeNull();
        mention.Reason.Should().Be(reason);
    }

    [Theory]
    [InlineData("He was minister in 2008-12.", "2008/2012", "2008-12")]
    [InlineData("The 2008-09 crisis is over.", "2008/2009", "2008-09")]
    [InlineData("A. Smith (2003-11) was mayor.", "2003/2011", "2003-11")]
    public void Two_years_have_the_month_as_an_alternative(string text, string years, string month)
    {
        var mention = ProseReader.Read(text).Mentions.Should().ContainSingle().Subject;

        mention.Value.Should().Be(new DateValue(Edtf.Parse(years)));
        mention.Alternatives.Should().ContainSingle().Which.Value.Should().Be(new DateValue(Edtf.Parse(month)));
    }

    [Theory]
    [InlineData("The file is dated 2008-12.", "2008-12")]
    [InlineData("2008-12", "2008-12")]
    [InlineData("In 2013-11 it ended.", "2013-11")]
    [InlineData("in 2008-11, 2008-12 and 2009-01", "2008-11; 2008-12; 2009-01")]
    public void Two_digits_are_otherwise_a_month(string text, string expected) =>
        string.Join("; ", ProseReader.Read(text).Mentions.Select(mention => mention.Value)).Should().Be(expected);
}
