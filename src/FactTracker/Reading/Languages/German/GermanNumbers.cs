namespace FactTracker.Reading;

/// <summary>
/// German numbers. They are written as one word, so that each up to a thousand, and each number of thousands, is a word of the lexicon.
/// </summary>
internal static class GermanNumbers
{
    private const int LastRow = 1_000;
    private const int Hundred = 100;

    private static readonly string[] Units =
    [
        "", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn",
        "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ];

    private static readonly string[] Tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    private static readonly string[] Places =
    [
        "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft", "dreizehnt", "vierzehnt",
        "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt",
    ];

    public static void AddTo(LexiconBuilder words)
    {
        for (var number = 2; number < LastRow; number++)
        {
            var (value, name) = (number, Name(number));
            words.Words(name, word => word with { Cardinal = value });
            words.Words($"{name}tausend", word => word with { Cardinal = value * 1_000 });
            if (number is > Hundred and < 2 * Hundred) AddShort(words, value, Name(value - Hundred));
            if (number is > 10 and < 20) words.Words($"{name}hundert", word => word with { Cardinal = value * Hundred });
            if (number <= Tens.Length + Units.Length) AddMultiples(words, value, name);
        }

        for (var number = 1; number < 100; number++)
        {
            var value = number;
            words.Words(Inflected(number < Units.Length ? Places[number - 1] : Name(number) + "st"), word => word with { Ordinal = value });
        }

        words
            .Words("null", word => word with { Cardinal = 0 })
            .Words("eins", word => word with { Cardinal = 1 })
            .Words("zwo", word => word with { Cardinal = 2 })
            .Words("dreissig", word => word with { Cardinal = 30 })
            .Words("eintausend", word => word with { Cardinal = 1_000 })
            .Words("hunderttausend", word => word with { Cardinal = 100_000 })
            .Words("anderthalb eineinhalb", word => word with { Cardinal = 1.5m })
            .Words("zweieinhalb", word => word with { Cardinal = 2.5m })
            .Words("dreieinhalb", word => word with { Cardinal = 3.5m })
            .Words("viereinhalb", word => word with { Cardinal = 4.5m })
            .Words("fünfeinhalb", word => word with { Cardinal = 5.5m })
            .Words("hundert", word => word with { Scale = 100 })
            .Words("tausend tsd", word => word with { Scale = 1_000 })
            .Words("million millionen mio", word => word with { Scale = 1_000_000 })
            .Words("milliarde milliarden mrd mia", word => word with { Scale = 1_000_000_000 })
            .Words("billion billionen bio", word => word with { Scale = 1_000_000_000_000 })
            .Words("billiarde billiarden", word => word with { Scale = 1_000_000_000_000_000 })
            .Words("trillion trillionen", word => word with { Scale = 1_000_000_000_000_000_000 })
            .Words("dutzend", word => word with { Scale = 12 })
            .Words("tsd mio mrd mia bio", WordUse.Abbreviation)
            .Words("halb halbe halber halbes halben halbem hälfte", word => word with { Fraction = 0.5m })
            .Denominators(3, 1, "drittel dritteln", "viertel vierteln", "fünftel fünfteln", "sechstel", "siebtel", "achtel", "neuntel",
                "zehntel")
            .Denominators(20, 30, "zwanzigstel", "fünfzigstel")
            .Denominators(100, 900, "hundertstel", "tausendstel")
            .Words("komma", WordUse.Point)
            .Words("minus", WordUse.Minus)
            .Dozens(12, "dutzende,dutzenden")
            .Dozens(100, "hunderte,hunderten")
            .Dozens(1_000, "tausende,tausenden")
            .Dozens(10_000, "zehntausende,zehntausenden")
            .Dozens(100_000, "hunderttausende,hunderttausenden")
            .Dozens(1_000_000, "millionen")
            .Dozens(1_000_000_000, "milliarden")
            .Phrases(PhraseKind.Several, "mehrere,einige,ein paar,etliche")
            .Phrases(PhraseKind.Multiple, "verdoppelt,verdoppelte,verdoppeln,verdoppelten,doppelt so viele,doppelt so viel,doppelt so hoch",
                phrase => phrase with { Number = 2 })
            .Phrases(PhraseKind.Multiple, "halbiert,halbierte,halbieren,halb so viele,halb so viel",
                phrase => phrase with { Number = 0.5m })
            .Phrases(PhraseKind.Multiple, "verdreifacht,verdreifachte,verdreifachen", phrase => phrase with { Number = 3 })
            .Phrases(PhraseKind.Multiple, "vervierfacht,vervierfachte", phrase => phrase with { Number = 4 })
            .Phrases(PhraseKind.Times, "mal,fach,- fach,- fache")
            .Phrases(PhraseKind.RankNumber, "platz,rang");
    }

    // "hundertzwanzig" for "einhundertzwanzig".
    private static void AddShort(LexiconBuilder words, int number, string name)
    {
        var rest = number == Hundred + 1 ? "eins" : name;
        words.Words($"hundert{rest}", word => word with { Cardinal = number });
        words.Words($"hundert{rest}tausend", word => word with { Cardinal = number * 1_000 });
    }

    private static void AddMultiples(LexiconBuilder words, int number, string name) =>
        words.Phrases(
            PhraseKind.Multiple, $"{name}mal so,{name}mal mehr,{name}fach,{name}fache,{name}fachen",
            phrase => phrase with { Number = number });

    private static string Name(int number)
    {
        if (number >= 100)
        {
            var hundreds = $"{Units[number / 100]}hundert";
            return number % 100 == 0 ? hundreds : hundreds + (number % 100 == 1 ? "eins" : Name(number % 100));
        }

        if (number < Units.Length) return Units[number];
        var tens = Tens[(number / 10) - 2];
        return number % 10 == 0 ? tens : $"{Units[number % 10]}und{tens}";
    }

    private static string Inflected(string stem) => $"{stem}e {stem}er {stem}es {stem}en {stem}em";
}
