namespace FactTracker.Reading;

/// <summary>Currencies of several countries with the same name, distinguished by the country: "Jamaican dollars", "Iraqi dinar".</summary>
internal static class EnglishNationalCurrencies
{
    private static readonly (string Nouns, string Sign, string Countries)[] Families =
    [
        ("dollar,dollars", "$",
            "us:USD american:USD australian:AUD canadian:CAD jamaican:JMD barbadian:BBD barbados:BBD bahamian:BSD belize:BZD " +
            "bermudian:BMD bermuda:BMD brunei:BND cayman:KYD cayman_islands:KYD east_caribbean:XCD fijian:FJD fiji:FJD guyanese:GYD " +
            "guyana:GYD liberian:LRD namibian:NAD namibia:NAD solomon_islands:SBD surinamese:SRD trinidad_and_tobago:TTD zimbabwean:ZWL " +
            "zimbabwe:ZWL taiwanese:TWD new_taiwan:TWD new_zealand:NZD hong_kong:HKD singapore:SGD singaporean:SGD"),
        (
            "peso,pesos", "",
            "chilean:CLP colombian:COP cuban:CUP dominican:DOP uruguayan:UYU filipino:PHP argentinian:ARS argentine:ARS mexican:MXN"),
        ("rupee,rupees", "", "sri_lankan:LKR nepalese:NPR nepali:NPR mauritian:MUR mauritius:MUR seychelles:SCR pakistan:PKR"),
        (
            "pound,pounds", "",
            "irish:IEP cypriot:CYP cyprus:CYP syrian:SYP lebanese:LBP sudanese:SDG south_sudanese:SSP gibraltar:GIP falkland_islands:FKP"),
        (
            "franc,francs", "",
            "belgian:BEF luxembourg:LUF rwandan:RWF burundian:BIF burundi:BIF congolese:CDF guinean:GNF djiboutian:DJF comorian:KMF " +
            "cfa:XOF west_african_cfa:XOF central_african_cfa:XAF cfp:XPF"),
        (
            "dinar,dinars", "",
            "algerian:DZD bahraini:BHD bahrain:BHD iraqi:IQD jordanian:JOD kuwaiti:KWD libyan:LYD serbian:RSD tunisian:TND yugoslav:YUM"),
        ("dirham,dirhams", "", "moroccan:MAD emirati:AED uae:AED"),
        ("rial,rials,riyal,riyals", "", "omani:OMR qatari:QAR yemeni:YER saudi:SAR iranian:IRR"),
        ("shilling,shillings", "", "kenyan:KES tanzanian:TZS ugandan:UGX somali:SOS austrian:ATS"),
        ("krona,kronor,kronur,krone,kroner", "", "icelandic:ISK swedish:SEK norwegian:NOK danish:DKK"),
        ("koruna,korunas,crown,crowns", "", "czech:CZK slovak:SKK swedish:SEK norwegian:NOK danish:DKK"),
        ("ruble,rubles,rouble,roubles", "", "belarusian:BYN belarussian:BYN russian:RUB"),
        ("won", "", "north_korean:KPW"),
        ("leu,lei", "", "romanian:RON moldovan:MDL"),
        ("manat,manats", "", "azerbaijani:AZN azeri:AZN turkmen:TMT"),
        ("som,sum", "", "kyrgyz:KGS uzbek:UZS"),
        ("kwacha,kwachas", "", "zambian:ZMW malawian:MWK"),
        ("escudo,escudos", "", "portuguese:PTE cape_verdean:CVE"),
        ("mark,marks", "", "german:DEM finnish:FIM convertible:BAM"),
        ("real,reais,reals", "", "brazilian:BRL"),
        ("bolivar,bolivars,bolivares", "", "venezuelan:VES"),
        ("shekel,shekels,new shekel,new shekels", "", "israeli:ILS"),
        ("dong", "", "vietnamese:VND"), ("cedi,cedis", "", "ghanaian:GHS"),
        ("birr", "", "ethiopian:ETB"), ("naira", "", "nigerian:NGN"), ("baht", "", "thai:THB"), ("ringgit", "", "malaysian:MYR"),
        ("rupiah,rupiahs", "", "indonesian:IDR"), ("taka", "", "bangladeshi:BDT"), ("lari", "", "georgian:GEL"),
        ("tenge", "", "kazakh:KZT kazakhstani:KZT"), ("zloty,zlotys", "", "polish:PLN"),
        ("forint,forints", "", "hungarian:HUF"),
        ("hryvnia,hryvnias", "", "ukrainian:UAH"), ("kuna,kunas", "", "croatian:HRK"), ("lek,leks", "", "albanian:ALL"),
        ("lev,leva", "", "bulgarian:BGN"),
        ("guilder,guilders", "", "dutch:NLG"), ("peseta,pesetas", "", "spanish:ESP"),
        ("drachma,drachmas", "", "greek:GRD"), ("sol,soles", "", "peruvian:PEN"), ("yen", "", "japanese:JPY"), ("yuan", "", "chinese:CNY"),
    ];

    // Names that belong to a single currency, or nearly so.
    private static readonly (string Code, string Names, string[] Others)[] Names =
    [
        ("AFN", "afghani,afghanis,؋", []), ("BDT", "taka,takas,৳", []), ("BTN", "ngultrum,ngultrums", []),
        ("BOB", "boliviano,bolivianos", []), ("GTQ", "quetzal,quetzals,quetzales", []),
        ("HNL", "lempira,lempiras", []),
        ("HTG", "gourde,gourdes", []), ("HRK", "kuna,kunas", []), ("KHR", "riel,riels,៛", []), ("LAK", "kip,₭", []),
        ("MKD", "denar,denars", []), ("MMK", "kyat,kyats", []),
        ("MNT", "tugrik,tugriks,tögrög,₮", []), ("MOP", "pataca,patacas", []),
        ("MRU", "ouguiya,ouguiyas", []), ("MVR", "rufiyaa", []), ("ZMW", "kwacha,kwachas", ["MWK"]),
        ("MZN", "metical,meticals,meticais", []),
        ("NIO", "córdoba,córdobas,cordobas", []), ("PAB", "balboa,balboas", []),
        ("PEN", "soles", []), ("PYG", "guarani,guaranis,guaraní,guaraníes,guaranies,₲", []), ("SLE", "leone,leones", []),
        ("ETB", "birr", []),
        ("GMD", "dalasi,dalasis", []), ("GHS", "cedi,cedis,₵,gh ₵", []), ("AOA", "kwanza,kwanzas", []),
        ("MGA", "ariary", []), ("ERN", "nakfa", []), ("TJS", "somoni,somonis", []),
        ("VES", "bolivar,bolivars,bolivares,bolívar,bolívares", ["VEF"]),
        ("VUV", "vatu", []), ("AZN", "manat,manats,₼", ["TMT"]),
        ("GEL", "₾", []), ("BWP", "pula", []), ("ALL", "lek", []), ("ZAR", "rand,rands", []), ("NLG", "guilder,guilders", ["ANG"]),
        ("ATS", "schilling,schillings", []),
        ("ESP", "peseta,pesetas,₧", []), ("PTE", "escudo,escudos", ["CVE"]),
        ("GRD", "drachma,drachmas,drachmae,₯", []), ("FIM", "markka,markkas", []), ("LTL", "litas", []), ("LVL", "lats", []),
        ("BGN", "lev", []), ("RON", "leu,lei", ["MDL"]),
        ("DKK", "kroner,krone", ["NOK", "SEK"]), ("CZK", "korunas,kč", []),
        ("IDR", "rupiahs,rp", []), ("MYR", "rm,ringgits", []), ("KES", "ksh,kshs,shilling,shillings", ["TZS", "UGX"]), ("ILS", "nis", []),
        ("PKR", "₨", ["INR", "LKR"]),
        ("THB", "bahts", []), ("JMD", "j $", []), ("ZWL", "z $,zw $", []), ("TTD", "tt $", []),
        ("XCD", "ec $", []), ("BBD", "bds $", []), ("NAD", "n $", []), ("FJD", "fj $", []), ("BZD", "bz $", []), ("DOP", "rd $", []),
        ("MXN", "mx $", []),
        ("CLP", "clp $", []), ("COP", "col $,cop $", []), ("ARS", "ar $", []), ("UYU", "$ u", []),
        ("NZD", "nzd $,kiwi dollars", []), ("HKD", "hkd $", []), ("SGD", "sgd $", []), ("TWD", "twd $,ntd", []),
    ];

    // Signs and names that come before the number.
    private static readonly (string Code, string Signs)[] Leading =
    [
        ("BDT", "tk,tk ."), ("UGX", "ush"), ("TZS", "tsh,tshs"), ("XOF", "fcfa,cfa"), ("EGP", "e £"), ("PEN", "s /"), ("AED", "dhs"),
        ("NPR", "nrs"), ("LKR", "slrs"), ("AFN", "afs"), ("BTN", "nu ."), ("SYP", "s £"),
    ];

    // Signs that are also words or initials in another spelling.
    private static readonly (string Code, string Sign)[] Spelled =
    [
        ("EGP", "LE"), ("SAR", "SR"), ("QAR", "QR"), ("KWD", "KD"), ("BHD", "BD"), ("JOD", "JD"), ("LBP", "LL"), ("TRY", "TL"),
        ("VES", "Bs"), ("AED", "Dh"), ("ZAR", "R"),
    ];

    // Words that mean something else after a small number: "10 won", "5 crowns".
    private static readonly (string Code, string Names)[] OfLargeSums =
        [("KRW", "won"), ("CZK", "crown,crowns"), ("DEM", "marks"), ("BRL", "real,reals"), ("KGS", "som")];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (nouns, sign, countries) in Families)
        {
            foreach (var country in countries.Split(' '))
            {
                var (name, code) = (country[..^4].Replace('_', ' '), country[^3..]);
                foreach (var noun in nouns.Split(','))
                {
                    words.Phrases(PhraseKind.Currency, $"{name} {noun}", phrase => phrase with { Text = code });
                }

                if (sign.Length > 0) words.Phrases(PhraseKind.Currency, $"{name} {sign}", phrase => phrase with { Text = code });
            }
        }

        foreach (var (code, names, others) in Names)
        {
            words.Phrases(PhraseKind.Currency, names, phrase => phrase with
            {
                Text = code,
                Others = others,
                CanLead = phrase.Words is ["rp" or "rm" or "ksh" or "kshs" or "nis" or "kč" or "ntd" or "birr" or "taka" or "kwacha"]
            });
        }

        foreach (var (code, signs) in Leading)
        {
            words.Phrases(PhraseKind.Currency, signs, phrase => phrase with { Text = code, CanLead = true });
        }

        foreach (var (code, sign) in Spelled)
        {
            words.Phrases(PhraseKind.Currency, sign, phrase => phrase with { Text = code, CanLead = true, IsExact = true });
        }

        foreach (var (code, names) in OfLargeSums)
        {
            words.Phrases(PhraseKind.Currency, names, phrase => phrase with { Text = code, IsLoose = true });
        }
    }
}
