
namespace FactTracker.Benchmarks.Generation;

/// <summary>The subjects and properties of the claims in the large set.</summary>
internal static class Vocabulary
{
    public static readonly string[] Countries =
    [
        "Germany", "France", "Italy", "Spain", "Poland", "Romania", "Netherlands", "Belgium", "Czechia", "Sweden", "Portugal", "Greece",
        "Hungary",
        "Austria", "Bulgaria", "Denmark", "Finland", "Slovakia", "Ireland", "Croatia", "Lithuania", "Slovenia", "Latvia",
        "Estonia", "Cyprus",
        "Luxembourg", "Malta", "Norway", "Switzerland", "Iceland", "Türkiye", "Ukraine", "Moldova", "Serbia", "Montenegro", "Côte d’Ivoire",
    ];

    public static readonly string[] Properties =
    [
        "trust in the national parliament", "trust in the police", "trust in the press", "satisfaction with democracy",
        "interest in politics",
        "view of China as friendly", "view of Russia as friendly", "view of the European Union as positive", "support for sanctions",
        "expectation of rising prices", "households with internet access", "daily use of social networks", "adults who volunteer",
        "share of renewable electricity", "unemployment among the young", "people at risk of poverty", "children in formal care",
        "patients waiting over three months", "pupils who repeat a year", "trains on time",
    ];

    public static readonly string[] Groups =
        ["respondents", "adults", "citizens over 18", "households", "people aged 15 to 24", "those who had heard of it"];

    public static readonly string[] Tags =
        ["opinion", "trust", "politics", "economy", "society", "energy", "health", "education", "transport", "panel"];

    public static readonly string[] Publishers = ["A Polling Institute",
        "National Statistics Office", "A Newspaper", "Institute for Social Research", "A University", "European Survey Group"];

    public static readonly string[] Kinds = ["survey", "report", "dataset", "article-newspaper", "article-journal", "webpage"];

    public static readonly string[] Hedges = ["about", "justOver", "justUnder", "atLeast", "nearly"];
}
