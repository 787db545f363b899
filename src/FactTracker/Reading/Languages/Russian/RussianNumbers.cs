namespace FactTracker.Reading;

/// <summary>Russian numbers.</summary>
internal static class RussianNumbers
{
    private const string Adjective = "ый ого ому ым ом ая ой ую ое ые ых ыми";
    private const string StressedAdjective = "ой ого ому ым ом ая ую ое ые ых ыми";

    private static readonly string[] Places =
    [
        "перв", "втор", "", "четвёрт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат", "тринадцат",
        "четырнадцат",
        "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат", "двадцат",
    ];

    private static readonly string[] TenthPlaces = ["тридцат", "сороков", "пятидесят", "шестидесят", "семидесят", "восьмидесят",
        "девяност"];

    public static void AddTo(LexiconBuilder words)
    {
        words
            .Cardinals(
                0, 1, "ноль нуля нулю", "один одна одно одного одной одному одним одном одну", "два две двух двум двумя",
                "три трёх трех трём трем тремя", "четыре четырёх четырех четырём четырем четырьмя", "пять пяти пятью", "шесть шести шестью",
                "семь семи семью", "восемь восьми восемью", "девять девяти девятью", "десять десяти десятью",
                "одиннадцать одиннадцати одиннадцатью", "двенадцать двенадцати двенадцатью", "тринадцать тринадцати",
                "четырнадцать четырнадцати", "пятнадцать пятнадцати пятнадцатью", "шестнадцать шестнадцати", "семнадцать семнадцати",
                "восемнадцать восемнадцати", "девятнадцать девятнадцати")
            .Cardinals(
                20, 10, "двадцать двадцати двадцатью", "тридцать тридцати тридцатью", "сорок сорока", "пятьдесят пятидесяти",
                "шестьдесят шестидесяти", "семьдесят семидесяти", "восемьдесят восьмидесяти", "девяносто девяноста")
            .Cardinals(
                200, 100, "двести двухсот", "триста трёхсот трехсот", "четыреста четырёхсот четырехсот", "пятьсот пятисот",
                    "шестьсот шестисот",
                "семьсот семисот", "восемьсот восьмисот", "девятьсот девятисот")
            .Words("двое", word => word with { Cardinal = 2 })
            .Words("трое", word => word with { Cardinal = 3 })
            .Words("четверо", word => word with { Cardinal = 4 })
            .Words("полтора полторы полутора", word => word with { Cardinal = 1.5m })
            .Words("сто ста сотня сотню", word => word with { Scale = 100 })
            .Words("тысяча тысячи тысяч тысячу тысяче тысячей тысячам тысячами тыс", word => word with { Scale = 1_000 })
            .Words("миллион миллиона миллионов миллиону миллионом миллионе миллионы млн", word => word with { Scale = 1_000_000 })
            .Words("миллиард миллиарда миллиардов миллиарду миллиардом миллиарде миллиарды млрд",
                word => word with { Scale = 1_000_000_000 })
            .Words("триллион триллиона триллионов триллиону триллионом триллионы трлн", word => word with { Scale = 1_000_000_000_000 })
            .Words("дюжина дюжину", word => word with { Scale = 12 })
            .Words("тыс млн млрд трлн", WordUse.Abbreviation)
            .Words("половина половины половину половине половиной", word => word with { Fraction = 0.5m })
            .Words("треть трети третью", word => word with { Fraction = 1 / 3m })
            .Words("четверть четверти четвертью", word => word with { Fraction = 0.25m })
            .Words("минус", WordUse.Minus)
            .Dozens(10, "десятки")
            .Dozens(100, "сотни")
            .Dozens(1_000, "тысячи")
            .Dozens(10_000, "десятки тысяч")
            .Dozens(100_000, "сотни тысяч")
            .Dozens(1_000_000, "миллионы")
            .Dozens(1_000_000_000, "миллиарды")
            .Phrases(PhraseKind.Several, "несколько,нескольких")
            .Phrases(PhraseKind.Multiple, "вдвое,в два раза,удвоилось,удвоился,удвоилась", phrase => phrase with { Number = 2 })
            .Phrases(PhraseKind.Multiple, "втрое,в три раза", phrase => phrase with { Number = 3 })
            .Phrases(PhraseKind.Multiple, "вчетверо,в четыре раза", phrase => phrase with { Number = 4 })
            .Phrases(PhraseKind.Multiple, "в полтора раза,в полтора", phrase => phrase with { Number = 1.5m })
            .Phrases(PhraseKind.Times, "раза,раз");
        for (var place = 0; place < Places.Length; place++)
        {
            var number = place + 1;
            if (Places[place].Length > 0)
                words.Words(Forms(Places[place], number is 2 or 6 or 7 or 8 ? StressedAdjective : Adjective),
                    word => word with { Ordinal = number });
        }

        for (var place = 0; place < TenthPlaces.Length; place++)
        {
            var number = 30 + (place * 10);
            words.Words(Forms(TenthPlaces[place], Adjective), word => word with { Ordinal = number });
        }

        words
            .Words("третий третья третье третьего третьей третьем третьему третьим третью третьи третьих",
                word => word with { Ordinal = 3 })
            .Words(Forms("четверт", Adjective), word => word with { Ordinal = 4 })
            .Words("треть третью", word => word with { Ordinal = null })
            .Denominators(10, 1, "десятых")
            .Denominators(100, 900, "сотых", "тысячных");
    }

    private static string Forms(string stem, string endings) => string.Join(' ', endings.Split(' ').Select(ending => stem + ending));
}
