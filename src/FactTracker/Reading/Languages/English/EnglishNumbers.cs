namespace FactTracker.Reading;

/// <summary>English numbers.</summary>
internal static class EnglishNumbers
{
    private const string Units =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

    private const string Tens = "twenty thirty forty fifty sixty seventy eighty ninety";

    private const string Places =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth " +
        "seventeenth eighteenth nineteenth";

    private const string TenthPlaces = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

    private const string Thousands = "thousand million billion trillion quadrillion";

    public static void AddTo(LexiconBuilder words)
    {
        Row(Units, 1, 1, (word, number) => word with { Cardinal = number });
        Row(Tens, 20, 10, (word, number) => word with { Cardinal = number });
        Folds(Units, 1, 1);
        Folds(Tens, 20, 10);
        Row(Places, 1, 1, (word, number) => word with { Ordinal = number });
        Row(TenthPlaces, 20, 10, (word, number) => word with { Ordinal = number });
        Row(
            Plural(Places[(Places.IndexOf("third", StringComparison.Ordinal))..]), 3, 1,
            (word, number) => word with { Ordinal = number, Uses = word.Uses | WordUse.PluralForm });
        Row(Plural(TenthPlaces), 20, 10, (word, number) => word with { Ordinal = number, Uses = word.Uses | WordUse.PluralForm });
        words
            .Words("zero nought naught", word => word with { Cardinal = 0 })
            .Words("fourty", word => word with { Cardinal = 40 })
            .Words("firsts", word => word with { Ordinal = 1, Uses = word.Uses | WordUse.PluralForm })
            .Words("hundred hundreds", word => word with { Scale = 100 })
            .Words("hundredth", word => word with { Ordinal = 100 })
            .Words("hundredths", word => word with { Ordinal = 100, Uses = word.Uses | WordUse.PluralForm })
            .Words("dozen dozens doz dozs dz dzs", word => word with { Scale = 12 })
            .Phrases(PhraseKind.Multiple, "hundredfold", phrase => phrase with { Number = 100 })
            .Words("lakh lakhs", word => word with { Scale = 100_000 })
            .Words("crore crores", word => word with { Scale = 10_000_000 })
            .Words("k", word => word with { SuffixScale = 1_000 })
            .Words("m mn mln mio mil", word => word with { SuffixScale = 1_000_000 })
            .Words("b bn bln g", word => word with { SuffixScale = 1_000_000_000 })
            .Words("t tn trn tln", word => word with { SuffixScale = 1_000_000_000_000 })
            .Words("half", word => word with { Fraction = 1 / 2m })
            .Words("halves", word => word with { Fraction = 1 / 2m, Uses = word.Uses | WordUse.PluralForm })
            .Words("quarter", word => word with { Fraction = 1 / 4m })
            .Words("quarters", word => word with { Fraction = 1 / 4m, Uses = word.Uses | WordUse.PluralForm })
            .Words("point", WordUse.Point)
            .Words("minus negative", WordUse.Minus)
            .Phrases(PhraseKind.OutOf, "in,in every,out of,out of every,of every")
            .Phrases(PhraseKind.Several, "several,a few,many,a couple of,a good few,a number of")
            .Phrases(PhraseKind.Dozens, "dozens of,dozens", phrase => phrase with { Number = 12 })
            .Phrases(PhraseKind.Dozens, "scores of", phrase => phrase with { Number = 20 })
            .Phrases(PhraseKind.Dozens, "hundreds of,hundreds", phrase => phrase with { Number = 100 })
            .Phrases(PhraseKind.Dozens, "thousands of,thousands", phrase => phrase with { Number = 1_000 })
            .Phrases(PhraseKind.Dozens, "tens of thousands of,tens of thousands", phrase => phrase with { Number = 10_000 })
            .Phrases(PhraseKind.Dozens, "hundreds of thousands of,hundreds of thousands", phrase => phrase with { Number = 100_000 })
            .Phrases(PhraseKind.Dozens, "millions of,millions", phrase => phrase with { Number = 1_000_000 })
            .Phrases(PhraseKind.Dozens, "tens of millions of,tens of millions", phrase => phrase with { Number = 10_000_000 })
            .Phrases(PhraseKind.Dozens, "hundreds of millions of,hundreds of millions", phrase => phrase with { Number = 100_000_000 })
            .Phrases(PhraseKind.Dozens, "billions of,billions", phrase => phrase with { Number = 1_000_000_000 })
            .Phrases(PhraseKind.Dozens, "tens of billions of,tens of billions", phrase => phrase with { Number = 10_000_000_000 })
            .Phrases(PhraseKind.Dozens, "hundreds of billions of,hundreds of billions", phrase => phrase with { Number = 100_000_000_000 })
            .Phrases(PhraseKind.Dozens, "trillions of,trillions", phrase => phrase with { Number = 1_000_000_000_000 });
        var scale = 1_000m;
        foreach (var name in Thousands.Split(' '))
        {
            var size = scale;
            words
                .Words($"{name} {name}s", word => word with { Scale = size })
                .Words($"{name}th", word => word with { Ordinal = size })
                .Words($"{name}ths", word => word with { Ordinal = size, Uses = word.Uses | WordUse.PluralForm });
            words.Phrases(PhraseKind.Multiple, $"{name}fold", phrase => phrase with { Number = size });
            scale *= 1_000;
        }

        VulgarFractions.AddTo(words);

        // "Tenfold", "twentyfold".
        void Folds(string names, int first, int step)
        {
            var number = first;
            foreach (var name in names.Split(' '))
            {
                var times = number;
                if (times > 1) words.Phrases(PhraseKind.Multiple, $"{name}fold", phrase => phrase with { Number = times });
                number += step;
            }
        }

        void Row(string names, int first, int step, Func<Lexeme, decimal, Lexeme> add)
        {
            var number = first;
            foreach (var name in names.Split(' '))
            {
                var value = number;
                words.Words(name, word => add(word, value));
                number += step;
            }
        }
    }

    private static string Plural(string names) => string.Join(' ', names.Split(' ').Select(name => name + "s"));
}
