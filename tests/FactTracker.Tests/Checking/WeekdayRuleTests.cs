namespace FactTracker.Tests.Checking;

/// <summary>31 August 2025 is a Sunday.</summary>
public sealed class WeekdayRuleTests
{
    public static TheoryData<string> WrongText =>
    [
        "On Monday, 31 August 2025, it began.",
        "It began on Monday the 31st of August.",
        ". Monday, 31 August 2025",
        "It began on Monday 31st August, 2025.",
        "Monday, August 31, 2025: it began.",
        "Mon. 31 Aug. 2025",
        "It began on 31 August 2025 (Monday).",
        "It began on August 31st, a Monday.",
        "Monday 2025-08-31",
        "Monday, 31.8.2025",
        "Monday, 31/08/25",
        "Monday, 8/31/2025",
        "Am Montag, den 31. August 2025, begann es.",
        "Das begann am 31. August, einem Sonntag, nein: Montag, 31. August.",
        "Le lundi 31 août 2025",
        "El lunes 31 de agosto de 2025",
        "El sábado, 31 de agosto",
        "В понедельник, 31 августа 2025 года, начался саммит.",
        "В субботу 31 августа",
        "On Sat 31 August 2025 it began.",
        "It began on 31 Aug, Sat.",
        "Domingo, 31 de agosto de 2025: Lunes, 31 de agosto.",
        "The talks on Monday, 31 August 2025, failed.",
        "The council met on Monday, 31 August.",
    ];

    public static TheoryData<string> SoundText =>
    [
        "On Sunday, 31 August 2025, it began.",
        "Am Sonntag, den 31. August 2025, begann es.",
        "Le dimanche 31 août 2025",
        "El domingo 31 de agosto de 2025",
        "В воскресенье, 31 августа 2025 года, начался саммит.",
        "On Monday the talks went on; they had begun on 31 August 2025.",
        "On Monday, 31 August 2026, it begins again.",
        "On Monday, 1 September 2025, it ended.",
        "It ended on Monday. 31 August had been its first day.",
        "It began on 31 August. Monday was its second day.",
        "It lasted from Friday 29 – Sunday 31 August 2025.",
        "Saturday and Sunday, 30 and 31 August 2025",
        "The sun 31 August",
        "Black Friday sales began on 31 August 2025.",
        "31 people came on Monday in August.",
        "No day named.",
        "The Sat, 31 August 2025",
        "as the Mon of 31 August 2025",
        "Radio Mon, 31 August",
        "The Rolling Stones played Ruby Tuesday, 31 August 2025.",
        "Lucía Lunes, 31 August 2025",
        "On 31 August Lunes sang.",
        "On 31 August, Monday sang.",
        "Interview with Dr. Montag, 31 August 2025",
        "Interview with A. Montag, 31. August 2025",
        "Good Friday, 31 August",
        "Monday Smith, 31 August 2025",
        "Quoted after Le Lundi 31 août 2025",
    ];

    [Theory, MemberData(nameof(WrongText))]
    public void Wrong_weekday_beside_the_date_in_the_text_is_found(string text) =>
        Codes(new Claim("c") { Text = text, When = "2025-08-31" }).Should().Equal("FT0308 $.claims[0].text");

    [Theory, MemberData(nameof(SoundText))]
    public void Weekday_that_agrees_or_belongs_to_another_date_is_not(string text) =>
        Codes(new Claim("c") { Text = text, When = "2025-08-31" }).Should().BeEmpty();

    [Theory]
    [InlineData("2025-08")]
    [InlineData("2025-08-31?")]
    [InlineData("2025-08-31/2025-09-01")]
    public void Date_that_is_not_one_certain_day_has_no_weekday(string when) =>
        Codes(new Claim("c") { Text = "Monday, 31 August 2025", When = when }).Should().BeEmpty();

    [Fact]
    public void Date_that_is_the_value_counts_too() =>
        Codes(new Claim("c") { Text = "It opened on Monday, 31 August 2025", Property = "opened", Value = [Edtf.Parse("2025-08-31")] })
            .Should().Equal("FT0308 $.claims[0].text");

    [Theory]
    [InlineData("Monday", true)]
    [InlineData("on Monday evening", true)]
    [InlineData("Monday, the last day of August", true)]
    [InlineData("31 August, a Monday", true)]
    [InlineData("Sunday", false)]
    [InlineData("two days after Friday", false)]
    [InlineData("Saturday night to Monday", false)]
    [InlineData("late August", false)]
    [InlineData("Wednesday Addams' birthday", false)]
    [InlineData("Monday August 31", true)]
    public void Words_of_a_date_name_its_weekday(string words, bool isWrong) =>
        Codes(new Claim("c") { Text = "T", When = new DateValue(Edtf.Parse("2025-08-31")) { Words = words } })
            .Should().Equal(isWrong ? ["FT0308 $.claims[0].when.words"] : []);

    [Theory]
    [InlineData("The Sun, 2 September 2025")] // A Tuesday.
    [InlineData("Plácido Domingo, 2 September 2025")]
    [InlineData("The Mail on Sunday, 2 September 2025")]
    [InlineData("Welt am Sonntag, 2. September 2025")]
    [InlineData("Susan Sonntag, 2 September 2025")]
    [InlineData("Joe Friday, 2 September 2025")]
    public void Newspapers_and_people_are_no_days(string text) =>
        Codes(new Claim("c") { Text = text, When = "2025-09-02" }).Should().BeEmpty();

    private static IEnumerable<string> Codes(Claim claim) =>
        new ClaimSet { Claims = [claim] }.Check().Select(problem => $"{problem.Code} {problem.Path}");
}
