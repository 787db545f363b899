namespace FactTracker.Reading;

/// <summary>German names of currencies and units of measure.</summary>
internal static class GermanUnits
{
    public static void AddTo(LexiconBuilder words) => words
        .Money(
            1, ("EUR", "euro,euros", []), ("USD", "dollar,dollars", ["AUD", "CAD"]),
            ("USD", "us - dollar,us dollar,amerikanische dollar,us - dollars", []), ("GBP", "pfund,britische pfund,pfund sterling",
            ["EGP"]),
            ("CHF", "franken,schweizer franken", []), ("JPY", "yen", []), ("CNY", "yuan", []), ("RUB", "rubel", ["BYN"]),
            ("PLN", "zloty,złoty", []), ("CZK", "tschechische kronen", []), ("SEK", "schwedische kronen,kronen", ["NOK", "DKK", "CZK"]),
            ("NOK", "norwegische kronen", []), ("DKK", "dänische kronen", []), ("HUF", "forint", []), ("TRY", "lira,türkische lira", []),
            ("UAH", "hrywnja", []), ("INR", "rupien,indische rupien", ["PKR"]), ("DEM", "mark,d - mark,deutsche mark", []))
        .Money(0.01m, ("EUR", "cent,cents", ["USD"]), ("RUB", "kopeken", []), ("CHF", "rappen", []))
        .Measures(
            ("km", "kilometer,kilometern,kilometers"), ("m", "meter,metern,meters"), ("cm", "zentimeter,zentimetern"),
            ("mm", "millimeter,millimetern"), ("km2", "quadratkilometer,quadratkilometern"), ("m2", "quadratmeter,quadratmetern,qm"),
            ("m3", "kubikmeter,kubikmetern"), ("har", "hektar"), ("L", "liter,litern"), ("kg", "kilogramm,kilo"), ("g", "gramm"),
            ("mg", "milligramm"), ("t", "tonne,tonnen"), ("Cel", "grad celsius"), ("deg", "grad"), ("km/h",
            "stundenkilometer,stundenkilometern"),
            ("kW.h", "kilowattstunden,kilowattstunde"), ("MW.h", "megawattstunden"), ("GW.h", "gigawattstunden"), ("TW.h",
            "terawattstunden"),
            ("kW", "kilowatt"), ("MW", "megawatt"), ("GW", "gigawatt"), ("[bbl_us]", "barrel,fass"), ("[mi_i]", "meile,meilen"));
}
