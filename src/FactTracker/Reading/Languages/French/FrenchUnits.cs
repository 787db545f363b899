namespace FactTracker.Reading;

/// <summary>French names of currencies and units of measure.</summary>
internal static class FrenchUnits
{
    public static void AddTo(LexiconBuilder words) => words
        .Money(
            1, ("EUR", "euro,euros", []), ("USD", "dollar,dollars", ["CAD", "AUD"]), ("USD", "dollars américains,dollar américain", []),
            ("CAD", "dollars canadiens,$ ca", []), ("GBP", "livre sterling,livres sterling", []), ("GBP", "livres", ["EGP", "LBP"]),
            ("CHF", "francs suisses,franc suisse", []), ("FRF", "franc,francs", ["CHF", "XOF"]), ("XOF", "francs cfa,franc cfa", ["XAF"]),
            ("JPY", "yen,yens", []), ("CNY", "yuan,yuans", []), ("RUB", "rouble,roubles", ["BYN"]), ("PLN", "zloty,zlotys", []),
            ("INR", "roupie,roupies", ["PKR"]), ("DZD", "dinars algériens", []), ("MAD", "dirham,dirhams", ["AED"]), ("SEK", "couronnes",
            ["NOK", "DKK"]))
        .Money(0.01m, ("EUR", "centime,centimes", ["CHF"]), ("RUB", "kopecks", []))
        .Money(1_000, ("EUR", "k €", []))
        .Money(1_000_000, ("EUR", "m €", []))
        .Money(1_000_000_000, ("EUR", "md €,mds €,mrd €", []))
        .Measures(
            ("km", "kilomètre,kilomètres"), ("m", "mètre,mètres"), ("cm", "centimètre,centimètres"), ("mm", "millimètre,millimètres"),
            ("km2", "kilomètres carrés,kilomètre carré"), ("m2", "mètres carrés,mètre carré"), ("m3", "mètres cubes,mètre cube"),
            ("har", "hectare,hectares"), ("L", "litre,litres"), ("kg", "kilogramme,kilogrammes,kilo,kilos"), ("g", "gramme,grammes"),
            ("mg", "milligramme,milligrammes"), ("t", "tonne,tonnes"), ("Cel", "degrés celsius,degré celsius"), ("deg", "degré,degrés"),
            ("km/h", "kilomètres à l' heure,kilomètres par heure,kilomètres - heure"), ("kW.h", "kilowattheures,kilowattheure"),
            ("MW.h", "mégawattheures"), ("GW.h", "gigawattheures"), ("TW.h", "térawattheures"), ("kW", "kilowatt,kilowatts"),
            ("MW", "mégawatt,mégawatts"), ("GW", "gigawatt,gigawatts"), ("[bbl_us]", "baril,barils"), ("[mi_i]", "mille marin"));
}
