namespace FactTracker.Reading;

/// <summary>Signs and symbols that mean the same in all languages: signs of currencies, symbols of units, fractions, comparison.</summary>
internal static class InternationalSigns
{
    private static readonly (string Code, string Signs)[] Currencies =
    [
        ("USD", "$,us $"), ("EUR", "€,eur"), ("GBP", "£"), ("JPY", "¥"), ("RUB", "₽"), ("INR", "₹"), ("UAH", "₴"), ("TRY", "₺"),
        ("KRW", "₩"), ("ILS", "₪"), ("KZT", "₸"),
    ];

    private static readonly (string Symbol, string Names)[] Measures =
    [
        ("km", "km"), ("m", "m"), ("cm", "cm"), ("mm", "mm"), ("km2", "km2,km 2,km ²,km²"), ("m2", "m2,m 2,m ²,m²"), ("m3",
        "m3,m 3,m ³,m³"),
        ("har", "ha"), ("kg", "kg"), ("g", "g"), ("mg", "mg"), ("t", "t"), ("L", "l"), ("mL", "ml"), ("km/h", "km / h"), ("m/s", "m / s"),
        ("Cel", "°C,° c,℃"), ("[degF]", "° f,℉"), ("deg", "°"), ("W", "w"), ("kW", "kw"), ("MW", "mw"), ("GW", "gw"), ("TW", "tw"),
        ("kW.h", "kwh"), ("MW.h", "mwh"), ("GW.h", "gwh"), ("TW.h", "twh"), ("Hz", "hz"), ("kHz", "khz"), ("MHz", "mhz"), ("GHz", "ghz"),
        ("MBy", "mb"), ("GBy", "gb"), ("TBy", "tb"), ("dB", "db"), ("[ppm]", "ppm"), ("minutes", "min"), ("s", "s"), ("h", "h"),
    ];

    // The first of each value is 1 of the next: 1 in I, 5 in V.
    private static readonly (int Value, string Digits)[] RomanDigits =
        [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (code, signs) in Currencies)
        {
            words.Phrases(PhraseKind.Currency, signs, phrase => phrase with { Text = code });
        }

        foreach (var (symbol, names) in Measures)
        {
            words.Phrases(PhraseKind.Measure, names, phrase => phrase with { Text = symbol });
        }

        VulgarFractions.AddTo(words);
        words
            .Phrases(PhraseKind.Percent, "%,％")
            .Phrases(PhraseKind.To, "-,–,—,−,‐,‑")
            .Phrases(PhraseKind.Times, "x,×")
            .Phrases(PhraseKind.Margin, "±,+ / -,+ -")
            .Phrases(PhraseKind.Since, ">=,> =,≥")
            .Phrases(PhraseKind.Until, "<=,< =,≤")
            .Phrases(PhraseKind.HedgeBefore, "~,≈", phrase => phrase with { Hedge = Approximation.About })
            .Phrases(PhraseKind.HedgeBefore, ">", phrase => phrase with { Hedge = Approximation.MoreThan })
            .Phrases(PhraseKind.HedgeBefore, "<", phrase => phrase with { Hedge = Approximation.LessThan })
            .Phrases(PhraseKind.HedgeBefore, ">=,> =,≥,⩾", phrase => phrase with { Hedge = Approximation.AtLeast })
            .Phrases(PhraseKind.HedgeBefore, "<=,< =,≤,⩽", phrase => phrase with { Hedge = Approximation.AtMost })
            .Phrases(PhraseKind.HedgeAfter, "+", phrase => phrase with { Hedge = Approximation.AtLeast })
            .Phrases(PhraseKind.Sample, "n =,n :");
    }

    /// <summary>Adds the Roman numerals up to thirty, each alone and with the endings of ordinals.</summary>
    public static void AddRoman(LexiconBuilder words, params string[] endings)
    {
        const int Last = 30;
        for (var number = 1; number <= Last; number++)
        {
            var (value, roman) = (number, Roman(number));
            words.Words(roman, word => word with { Roman = value });
            foreach (var ending in endings)
            {
                words.Words(roman + ending, word => word with { Roman = value });
            }
        }
    }

    private static string Roman(int number)
    {
        var roman = "";
        foreach (var (value, digits) in RomanDigits)
        {
            for (; number >= value; number -= value)
            {
                roman += digits;
            }
        }

        return roman;
    }
}
