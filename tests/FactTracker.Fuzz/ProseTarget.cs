using FactTracker.Reading;

namespace FactTracker.Fuzz;

/// <summary>
/// Prose: for any text, each mention is at the offset it gives, mentions of the same kind do not overlap, and the drafts are a set without
/// errors. The text itself decides in which language it is read and when it was published.
/// </summary>
internal sealed class ProseTarget : ITextTarget
{
    private static readonly Edtf?[] Days =
    [
        null,
        .. new[]
        {
            "2025-09-18", "2024-02-29", "2024-02", "2024", "0000-01-01", "0001-01-01", "-0044-03-15", "8999-12-31", "9999-12-31",
            "-9998-01-01",
        }.Select(day => (Edtf?)Edtf.Parse(day)),
    ];

    private static readonly LanguageTag?[] Languages = [null, "en", "de", "es", "fr", "ru"];

    public string Name => "prose";

    public IReadOnlyList<string> Seeds { get; } =
    [
        "In the early 2000s just over 10 per cent of Russians; in 2024, 65 per cent.",
        "At least 43 cases since 2022, no fewer than ten of them.", "five and a half times Russia's GDP",
        "between one hundred and two hundred",
        "31 August to 1 September 2025", "over the past three years",
        "Q3 2024, H1 2023, the 19th century", "USD 500 million or $1.5m, 470 pence", "3/4/2024, 31.8.2025, 2024-01-01T10:00:00Z",
        "two-thirds, 3/4, one in four, ¾",
        "If it falls, trade will most likely grow, according to the pollster FOM.",
        "last Friday, next week, two weeks before Christmas 2024", "12,34,567.89 and 1.111,11 and 40 000", "2.5^-1, -1.1^--23, 12.32e+14",
        "c. 1860, 1863 or 1864, 44 BC, '98", "week 53 of 2020, 2020-W53-7, the 366th day of 2021, the last 3 days of May 2024",
        "the 2nd half of 9999, the first 400 weeks of 1999, 3 Fridays ago, by 2100", "FY 2023/24, the 1990s, the mid-21st century",
        "5ft 11in, 6 1/2 feet, 3 dozen, a 10-fold rise from 2 to 20 million, 1.5 orders of magnitude", "sample of 1,600; +/- 3.4%",
        "twice every 5 minutes, 10 km per 1,000 people, 1 in 7, nine out of 10, 99.9% by 3 to 1, No. 5, top 10",
        "Am 31. August 2025 um 8.30 Uhr, vor 3 Jahren, in den 1990er Jahren, im 1. Halbjahr 2024, KW 53/2020, 1.234,5 Mio. Euro",
        "zwischen dem 5. und 7. Juni, letzten Freitag, anderthalb Stunden, 3 von 4, jeder 10., rund 25 Prozent",
        "Le 1er mai 2024 à 8 h 30, il y a 3 ans, les années 1990, au XIXe siècle, 1 234,5 millions d'euros, un sur 10",
        "El 3 de mayo de 2024, hace 3 años, los años 90, el siglo XXI, 1.234,5 millones de euros, 1 de cada 10",
        "3 мая 2024 года, 2 года назад, в 1990-х годах, в XIX веке, 1 234,5 млн рублей, 1 из 10, в I квартале 2024 г.",
        "2 weeks before Easter 9999, the day after 31 December 9999, from 9998 to 9999, the year before 0, 9999 years ago",
    ];

    public bool Try(ReadOnlySpan<char> text)
    {
        var given = text.ToString();
        var reading = ProseReader.Read(given, OptionsFor(text));
        var ends = new Dictionary<MentionKind, int>();
        foreach (var mention in reading.Mentions)
        {
            if (mention.Length == 0 || given.AsSpan(mention.Offset, mention.Length) is var there && !there.SequenceEqual(mention.Text))
                throw new FuzzFailureException($"The mention is not at its offset: {mention}.");
            if (ends.GetValueOrDefault(mention.Kind) > mention.Offset)
                throw new FuzzFailureException($"The mention overlaps another: {mention}.");
            ends[mention.Kind] = mention.Offset + mention.Length;
        }

        if (reading.Drafts.Count > 0 && reading.ToClaimSet().Check().Any(problem => problem.Severity == Severity.Error))
            throw new FuzzFailureException("The draft has errors.");
        return reading.Mentions.Count > 0;
    }

    private static ProseOptions OptionsFor(ReadOnlySpan<char> text)
    {
        var sum = 0u;
        foreach (var character in text)
        {
            sum = unchecked((sum * 31) + character);
        }

        var (day, language) = (Days[sum % Days.Length], Languages[sum / Days.Length % Languages.Length]);
        return new ProseOptions { Published = day, Language = language };
    }
}
