using System.Globalization;

namespace FactTracker.Tests.Conventions;

/// <summary>A test run in another culture or time zone really uses them: the settings of the environment are applied.</summary>
public sealed class SurroundingsTests
{
    [Fact]
    public void The_culture_of_the_environment_holds()
    {
        var asked = Environment.GetEnvironmentVariable("LC_ALL")?.Split('.')[0].Replace('_', '-');
        if (asked is null or "" or "C" or "POSIX") Assert.Skip("The environment does not set a culture.");
        CultureInfo? current = null;
        var thread = new Thread(() => current = CultureInfo.CurrentCulture);
        thread.Start();
        thread.Join();

        current!.Name.Should().Be(asked);
    }

    [Fact]
    public void The_time_zone_of_the_environment_holds()
    {
        var asked = Environment.GetEnvironmentVariable("TZ");
        if (string.IsNullOrEmpty(asked)) Assert.Skip("The environment does not set a time zone.");

        TimeZoneInfo.Local.Id.Should().Be(asked);
    }

    [Fact]
    public void Cultures_are_known_with_their_letters_and_calendars()
    {
        "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")).Should().Be("İ");
        CultureInfo.GetCultureInfo("fa-IR").Calendar.Should().BeOfType<PersianCalendar>();
        CultureInfo.GetCultureInfo("th-TH").Calendar.Should().BeOfType<ThaiBuddhistCalendar>();
        CultureInfo.GetCultureInfo("ar-SA").Calendar.Should().BeOfType<UmAlQuraCalendar>();
    }
}
