namespace FactTracker.Reading;

/// <summary>
/// English names and signs of currencies. When several currencies share a name, the others are listed after the likeliest.
/// </summary>
internal static class EnglishCurrencies
{
    private static readonly (string Code, string Names, string[] Others)[] Names =
    [
        ("USD", "$,dollar,dollars,buck,bucks", ["AUD", "CAD"]), ("GBP", "£,pound,pounds", ["EGP"]), ("JPY", "¥,yen", []),
        ("CNY", "yuan,renminbi,rmb,chinese yuan,cn ¥,元", []),
        (
            "USD",
            "us $,u.s. $,u . s . $,usd $,$ us,us dollar,us dollars,u.s. dollar,u.s. dollars,u . s . dollars,american dollars,united " +
            "states dollars,usd",
            []),
        ("GBP", "pound sterling,pounds sterling,sterling,british pound,british pounds,gbp,gb £,uk £,quid", []),
        ("EUR", "€,euro,euros,eur", []), ("JPY", "japanese yen,jpy,jp ¥", []),
        ("CNY", "cny,yuan renminbi", []),
        ("AUD", "a $,au $,australian dollar,australian dollars,aud,aud $", []),
        ("CAD", "c $,ca $,canadian dollar,canadian dollars,cad,cad $", []),
        ("NZD", "nz $,new zealand dollar,new zealand dollars,nzd", []),
        ("HKD", "hk $,hong kong dollar,hong kong dollars,hkd", []), ("SGD", "s $,sg $,singapore dollar,singapore dollars,sgd", []),
        ("TWD", "nt $,taiwan dollar,taiwan dollars,new taiwan dollars", []), ("CHF", "chf,swiss franc,swiss francs,sfr", []),
        ("INR", "₹,rs,rs .,rupee,rupees,indian rupee,indian rupees,inr", ["PKR", "LKR"]),
        ("PKR", "pakistani rupee,pakistani rupees", []),
        ("RUB", "₽,rouble,roubles,ruble,rubles,russian roubles,russian rubles,rub", ["BYN"]), ("KRW", "₩,south korean won,korean won", []),
        ("BRL", "r $,brazilian real,brazilian reals,brazilian reais,reais", []), ("MXN", "mxn $,mex $,mxn,mexican peso,mexican pesos", []),
        ("PHP", "₱,philippine peso,philippine pesos", []), ("ARS", "argentine peso,argentine pesos", []),
        ("MXN", "peso,pesos", ["ARS", "PHP", "CLP", "COP"]), ("SEK", "swedish krona,swedish kronor,sek,kr,kronor", ["NOK", "DKK"]),
        ("NOK", "norwegian krone,norwegian kroner", []), ("DKK", "danish krone,danish kroner", []),
        ("PLN", "zloty,zlotys,zł,pln", []),
        ("CZK", "czech koruna,czech crowns,koruna", []), ("HUF", "forint,forints", []), ("UAH", "hryvnia,hryvnias,₴,uah", []),
        ("TRY", "turkish lira,lira,liras,₺", ["ITL"]),
        ("ILS", "shekel,shekels,₪", []),
        ("ZAR", "south african rand,south african rands", []), ("NGN", "naira,₦", []), ("KZT", "tenge,₸", []), ("THB", "baht,฿", []),
        ("VND", "dong,₫", []), ("IDR", "rupiah", []), ("MYR", "ringgit", []),
        ("SAR", "riyal,riyals,saudi riyals", ["QAR"]), ("AED", "dirham,dirhams", ["MAD"]),
        ("IRR", "iranian rial,iranian rials,rial,rials", []), ("EGP", "egyptian pound,egyptian pounds", []),
        ("KES", "kenyan shilling,kenyan shillings", []),
        ("CRC", "₡,colón,colones", []),
        ("FRF", "french francs,french franc,franc,francs", ["CHF", "XOF"]),
        ("DEM", "deutsche mark,deutsche marks,d-marks,deutschmarks", []), ("ITL", "italian lira,italian lire,lire", []),
        ("RON", "romanian leu,romanian lei", []), ("BGN", "leva", []), ("GEL", "lari", []),
        ("AMD", "armenian dram,dram,drams", []), ("KWD", "kuwaiti dinar,kuwaiti dinars", []), ("RSD", "dinar,dinars", ["IQD", "KWD"]),
    ];

    private static readonly (string Code, string Names, string[] Others)[] Hundredths =
    [
        ("USD", "cent,cents,¢", ["EUR", "AUD", "CAD"]), ("GBP", "pence,penny,pennies,p", ["USD"]),
        ("EUR", "eurocent,eurocents,euro cents,euro cent", []), ("RUB", "kopeck,kopecks,kopek,kopeks", []),
        ("INR", "paise,paisa", ["PKR"]),
        ("CNY", "fen", []), ("MYR", "sen", ["JPY", "IDR"]), ("USD", "us cents,u.s. cents", []), ("AUD", "australian cents", []),
        ("CAD", "canadian cents", []),
    ];

    // Lower-case names that come before the number, as codes do.
    private static readonly string[] Leading = ["rs", "kr", "rmb", "rupees", "naira", "baht", "rupiah", "ringgit",
        "sen", "usd", "eur", "gbp", "jpy", "cny", "inr", "chf", "aud", "cad", "nzd", "hkd", "sgd", "mxn", "sek", "pln", "uah", "rub"];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (code, names, others) in Names)
        {
            words.Phrases(PhraseKind.Currency, names, phrase => phrase with { Text = code, Others = others, CanLead = CanLead(phrase) });
        }

        foreach (var (code, names, others) in Hundredths)
        {
            words.Phrases(
                PhraseKind.Currency, names,
                phrase => phrase with { Text = code, Number = 0.01m, Others = others, CanLead = CanLead(phrase) });
        }
    }

    private static bool CanLead(Phrase phrase) =>
        (phrase.Words.Length == 1 || phrase.Words is [_, "."]) && Leading.Contains(phrase.Words[0], StringComparer.Ordinal);
}
