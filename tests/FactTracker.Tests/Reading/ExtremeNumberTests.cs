using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>Numbers at the limits of a decimal and of an int, in every place of a text that takes a number.</summary>
public sealed class ExtremeNumberTests
{
    private static readonly string[] Numbers =
    [
        "0", "00", "0000", "0.5", "2022.5", "53", "366", "9999", "10000", "2147483648", "9223372036854775808", "1e14", "1e27", "1e-27",
        "1000000000000000000000000000", "79228162514264337593543950335", "0.0000000000000000000000000001",
    ];

    public static TheoryData<string, string> Places => new()
    {
        { "en", "#; #%; $# million; #bn; # of #; #/#; # in #; #^#; 1,#; 1.#; $1/#.5m; #s; #,000s of people; a #-fold rise" },
        { "en", "between # and #; rose from # to # million; # to # per cent; # ± #; 5.5% (95% CI # to #); a sample of #; up # from #" },
        { "en", "# feet # inches; #'#\"; # miles and # feet; # dollars and # cents; # and a half dozen; # point five; # dozen; twice #" },
        { "en", "# May #; May #, #; #/#/#; #-#-#; #.#.#; #-W#-#; FY #/#; #/24; the #s; Q# #; H# #; '#; # BC; c. #; #-# June; #:# pm" },
        { "en", "# years ago; in # months; the last # days of #; the first # weeks of #; the #th of May; the #th century; # Fridays ago" },
        { "de", "# Prozent; # Mio. Euro; am #. Mai #; KW #/#; vor # Jahren; in den #er Jahren; # von #; im #. Quartal #; # Dutzend" },
        { "fr", "# pour cent; # millions d'euros; le # mai #; il y a # ans; les années #; au #e siècle; # sur #" },
        { "es", "el # por ciento; # millones de euros; el # de mayo de #; hace # años; los años #; # de cada #" },
        { "ru", "# процентов; # млн рублей; # мая # года; # лет назад; в #-х годах; в #-м веке; # из #" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_number_that_is_too_large_or_too_small_is_no_error(string language, string places)
    {
        var options = new ProseOptions { Language = language, Published = Edtf.Parse("2025-09-18") };
        foreach (var number in Numbers)
        {
            foreach (var place in places.Split(';'))
            {
                var text = place.Replace("#", number, StringComparison.Ordinal);
                var mixed = ReplacedFirst(place, number).Replace("#", "7", StringComparison.Ordinal);
                foreach (var each in new[] { text, mixed })
                {
                    var reading = () => ProseReader.Read(each, options).ToClaimSet().Check();

                    reading.Should().NotThrow($"\"{each}\" is read");
                }
            }
        }
    }

    private static string ReplacedFirst(string place, string number) =>
        place.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? $"{place[..at]}{number}{place[(at + 1)..]}" : place;
}
