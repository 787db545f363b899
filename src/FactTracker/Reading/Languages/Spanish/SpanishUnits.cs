namespace FactTracker.Reading;

/// <summary>Spanish names of currencies and units of measure.</summary>
internal static class SpanishUnits
{
    public static void AddTo(LexiconBuilder words) => words
        .Money(
            1, ("EUR", "euro,euros", []), ("USD", "dólar,dólares", ["CAD", "AUD"]),
            ("USD", "dólares estadounidenses,dólar estadounidense,dólares americanos,u$s", []), ("GBP",
            "libras esterlinas,libra esterlina", []),
            ("GBP", "libras", ["EGP"]), ("MXN", "peso,pesos", ["ARS", "CLP", "COP", "PHP"]), ("MXN", "pesos mexicanos", []),
            ("ARS", "pesos argentinos", []), ("CLP", "pesos chilenos", []), ("COP", "pesos colombianos", []), ("JPY", "yen,yenes", []),
            ("CNY", "yuan,yuanes", []), ("RUB", "rublo,rublos", ["BYN"]), ("CHF", "francos suizos,franco suizo", []),
            ("BRL", "reales,reales brasileños", []), ("PEN", "soles", []), ("VES", "bolívares", []), ("ESP", "pesetas,peseta", []))
        .Money(0.01m, ("EUR", "céntimo,céntimos", []), ("USD", "centavo,centavos", ["MXN", "ARS"]))
        .Money(1_000_000, ("EUR", "m €,mm €", []))
        .Measures(
            ("km", "kilómetro,kilómetros"), ("m", "metro,metros"), ("cm", "centímetro,centímetros"), ("mm", "milímetro,milímetros"),
            ("km2", "kilómetros cuadrados,kilómetro cuadrado"), ("m2", "metros cuadrados,metro cuadrado"), ("m3", "metros cúbicos"),
            ("har", "hectárea,hectáreas"), ("L", "litro,litros"), ("kg", "kilogramo,kilogramos,kilo,kilos"), ("g", "gramo,gramos"),
            ("mg", "miligramo,miligramos"), ("t", "tonelada,toneladas"), ("Cel", "grados centígrados,grados celsius,grado centígrado"),
            ("deg", "grado,grados"), ("km/h", "kilómetros por hora"), ("kW.h", "kilovatios hora,kilovatio hora"), ("MW.h",
            "megavatios hora"),
            ("GW.h", "gigavatios hora"), ("kW", "kilovatio,kilovatios"), ("MW", "megavatio,megavatios"), ("GW", "gigavatio,gigavatios"),
            ("[bbl_us]", "barril,barriles"), ("[mi_i]", "milla,millas"));
}
