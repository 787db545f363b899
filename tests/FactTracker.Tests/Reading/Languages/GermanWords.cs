using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Languages;

/// <summary>As much of German as a few sentences need, as data for the same reader.</summary>
internal static class GermanWords
{
    private static readonly string[] Digits = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
    private static readonly string[] Teens =
        ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];
    private static readonly string[] Tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
    private static readonly string[] Months =
        ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"];
    private static readonly string[] Weekdays = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"];

    public static ProseLanguage Language { get; } = new()
    {
        Tag = "de",
        Lexicon = Words().Build(),
        OrdinalEndings = ["."],
        DecadeEnding = "er",
        QuarterLetter = 'Q',
        AboutEnding = "",
        PluralEnding = "en",
        FalsePluralEndings = [],
        PossessiveEndings = [],
        PastEnding = "te",
        FractionOver = "durch",
        RollingPast = "",
        NoFractions = [],
        HasDecimalComma = true,
        HasCapitalNouns = true,
        Plural = word => word,
    };

    private static LexiconBuilder Words()
    {
        var words = new LexiconBuilder();
        Numbers(words);
        Dates(words);
        words
            .Words("ein eine einer einem einen", WordUse.Article | WordUse.Function)
            .Words("der die das dem den diese dieser seine ihre", WordUse.Definite | WordUse.Function)
            .Words("des", WordUse.Of | WordUse.Definite | WordUse.Function)
            .Words("von", WordUse.Of | WordUse.Function)
            .Words("und", WordUse.And | WordUse.Function)
            .Words("im in am an um", WordUse.When | WordUse.At | WordUse.Function)
            .Words(
                "für mit zu aus bei nach vor seit bis auf als es er sie wurden wurde wird sind ist waren war hat haben nicht laut",
                WordUse.Function)
            .Words("nennen nannten leben wuchs sank stieg betrug gab", WordUse.Verb)
            .Words("stieg sank wuchs", WordUse.Change)
            .Words("sagte erklärte meldete berichtete", WordUse.Speech)
            .Words("wird werden", WordUse.Future)
            .Phrases(
                PhraseKind.HedgeBefore, "mindestens,wenigstens,nicht weniger als", phrase => phrase with { Hedge = Approximation.AtLeast })
            .Phrases(PhraseKind.HedgeBefore, "mehr als,über", phrase => phrase with { Hedge = Approximation.MoreThan })
            .Phrases(PhraseKind.HedgeBefore, "knapp über,etwas mehr als", phrase => phrase with { Hedge = Approximation.JustOver })
            .Phrases(PhraseKind.HedgeBefore, "fast,beinahe", phrase => phrase with { Hedge = Approximation.Nearly })
            .Phrases(PhraseKind.HedgeBefore, "etwa,rund,ungefähr", phrase => phrase with { Hedge = Approximation.About })
            .Phrases(PhraseKind.Between, "zwischen")
            .Phrases(PhraseKind.From, "von")
            .Phrases(PhraseKind.To, "bis,-,–")
            .Phrases(PhraseKind.OutOf, "von,in")
            .Phrases(PhraseKind.Percent, "%,prozent")
            .Phrases(PhraseKind.Points, "prozentpunkte,prozentpunkt")
            .Phrases(PhraseKind.Currency, "€,euro", phrase => phrase with { Text = "EUR" })
            .Phrases(PhraseKind.Measure, "kilometer,km", phrase => phrase with { Text = "km" })
            .Phrases(PhraseKind.Margin, "±,plus/minus")
            .Phrases(PhraseKind.LoosePoints, "punkte")
            .Phrases(PhraseKind.Attribution, "laut")
            .Phrases(PhraseKind.Condition, "falls")
            .Phrases(PhraseKind.Estimate, "wahrscheinlich,höchstwahrscheinlich", phrase => phrase with { IsLikelihood = true })
            .Phrases(PhraseKind.Estimate, "könnte,könnten", phrase => phrase with { Modality = Modality.Possible });
        return words;
    }

    // "fünfundsechzig" is one word, so that each is one of the lexicon.
    private static void Numbers(LexiconBuilder words)
    {
        words.Words("eins", word => word with { Cardinal = 1 });
        for (var digit = 0; digit < Digits.Length; digit++)
        {
            var number = digit + 1;
            if (number > 1) words.Words(Digits[digit], word => word with { Cardinal = number });
            for (var ten = 0; ten < Tens.Length; ten++)
            {
                var composed = (10 * (ten + 2)) + number;
                words.Words($"{Digits[digit]}und{Tens[ten]}", word => word with { Cardinal = composed });
            }
        }

        for (var place = 0; place < 10; place++)
        {
            var (teen, ten) = (10 + place, 20 + (10 * place));
            words.Words(Teens[place], word => word with { Cardinal = teen });
            if (place < Tens.Length) words.Words(Tens[place], word => word with { Cardinal = ten });
        }

        words
            .Words("hundert", word => word with { Scale = 100 })
            .Words("tausend", word => word with { Scale = 1_000 })
            .Words("million millionen mio", word => word with { Scale = 1_000_000 })
            .Words("milliarde milliarden mrd", word => word with { Scale = 1_000_000_000 })
            .Words("drittel", word => word with { Ordinal = 3, Uses = word.Uses | WordUse.PluralForm })
            .Words("hälfte", word => word with { Fraction = 0.5m })
            .Words("mio mrd dr", WordUse.Abbreviation);
    }

    private static void Dates(LexiconBuilder words)
    {
        for (var month = 1; month <= Months.Length; month++)
        {
            var number = month;
            words.Words(Months[month - 1], word => word with { Month = number });
        }

        for (var day = 1; day <= Weekdays.Length; day++)
        {
            var number = day;
            words.Words(Weekdays[day - 1], word => word with { Weekday = number });
        }

        words
            .Words("jahr jahre jahren", word => word with { TimeUnit = TimeUnit.Year })
            .Words("monat monate monaten", word => word with { TimeUnit = TimeUnit.Month })
            .Words("woche wochen", word => word with { TimeUnit = TimeUnit.Week })
            .Words("tag tage tagen", word => word with { TimeUnit = TimeUnit.Day })
            .Words("sommer", word => word with { Season = 22 })
            .Words("jahr", WordUse.YearWord)
            .Phrases(PhraseKind.Since, "seit,seit dem")
            .Phrases(PhraseKind.Until, "bis,bis zum")
            .Phrases(PhraseKind.Before, "vor,vor dem")
            .Phrases(PhraseKind.After, "nach,nach dem")
            .Phrases(PhraseKind.AgoBefore, "vor")
            .Phrases(PhraseKind.Early, "anfang,anfang der")
            .Phrases(PhraseKind.Middle, "mitte,mitte der")
            .Phrases(PhraseKind.Late, "ende,ende der")
            .Phrases(PhraseKind.Last, "letzten,letztes,vergangenen,vergangenes")
            .Phrases(PhraseKind.Next, "nächsten,kommenden")
            .Phrases(PhraseKind.Today, "gestern", phrase => phrase with { Number = -1 })
            .Phrases(PhraseKind.Holiday, "weihnachten", phrase => phrase with { Text = "12-25" });
    }
}
