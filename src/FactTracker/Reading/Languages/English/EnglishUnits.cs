namespace FactTracker.Reading;

/// <summary>English units of measure, with their UCUM symbols.</summary>
internal static class EnglishUnits
{
    private static readonly (string Symbol, string Names)[] Measures =
    [
        ("km", "km,kms,kilometre,kilometres,kilometer,kilometers"), ("m", "m,metre,metres,meter,meters"),
        ("cm", "cm,centimetre,centimetres,centimeter,centimeters"),
        ("mm", "mm,millimetre,millimetres,millimeter,millimeters"),
        ("um", "μm,micrometre,micrometres,micrometer,micrometers,micron,microns"),
        ("nm", "nm,nanometre,nanometres,nanometer,nanometers"), ("[mi_i]", "mile,miles,mi"), ("[yd_i]", "yard,yards,yd,yds"),
        ("[ft_i]", "foot,feet,ft"),
        ("[in_i]", "inch,inches,\" long,\" wide,\" tall,\" high,\" deep,\" thick,″"), ("[nmi_i]", "nautical mile,nautical miles"),
        ("[ly]", "light year,light years,light-years,light - years"),
        ("km2", "km2,km 2,km ²,square kilometre,square kilometres,square kilometer,square kilometers,sq km,sq . km"),
        ("m2", "m2,m 2,m ²,square metre,square metres,square meter,square meters,sq m,sq . m"),
        ("[mi_i]2", "square mile,square miles,sq mi"), ("[in_i]2", "square inch,square inches,sq in"),
        ("[yd_i]2", "square yard,square yards,sq yd"), ("[ft_i]2", "square foot,square feet,sq ft,sq . ft"), ("har", "hectare,hectares,ha"),
        ("[acr_us]", "acre,acres"),
        ("m3", "m3,m 3,m ³,cubic metre,cubic metres,cubic meter,cubic meters"),
        ("[ft_i]3", "cubic foot,cubic feet"), ("cm3", "cubic centimetre,cubic centimetres,cubic centimeter,cubic centimeters"),
        ("L", "l,litre,litres,liter,liters"), ("mL", "ml,millilitre,millilitres,milliliter,milliliters"),
        ("cL", "cl,centilitre,centilitres,centiliter,centiliters"),
        ("[gal_us]", "gallon,gallons,gal"),
        ("[foz_us]", "fl oz,fluid ounce,fluid ounces"), ("[tbs_us]", "tablespoon,tablespoons,tbsp"), ("[tsp_us]", "teaspoon,teaspoons,tsp"),
        ("[pt_us]", "pint,pints"), ("[qt_us]", "quart,quarts"), ("[bbl_us]", "barrel,barrels,bbl"),
        ("kg", "kg,kgs,kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes"), ("g", "g,gram,grams,gramme,grammes"),
        ("mg", "mg,milligram,milligrams"),
        ("ug", "μg,mcg,microgram,micrograms"),
        ("t", "tonne,tonnes,metric ton,metric tons,metric tonne,metric tonnes"), ("[lb_av]", "lb,lbs"), ("[oz_av]", "ounce,ounces,oz"),
        ("km/h", "km/h,kph,km / h,km / hr,kmh,kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour"),
        ("[mi_i]/h", "mph,miles per hour,miles an hour"),
        ("m/s", "m / s,metres per second,meters per second"), ("km/ms", "km / ms"), ("[kn_i]", "knot,knots,kn,kt,kts"),
        ("Cel", "°C,° c,degrees celsius,degree celsius,degrees centigrade,degrees c,degree c,℃,° celsius"),
        ("[degF]", "° f,degrees fahrenheit,degree fahrenheit,degrees f,℉,° fahrenheit"), ("K", "kelvin,kelvins,degrees kelvin"),
        ("deg", "degree,degrees,°"), ("[psi]", "psi,pounds per square inch"), ("kPa", "kpa,kilopascals"), ("atm", "atmospheres"),
        ("N", "newton,newtons"), ("[stone_av]", "stone"),
        ("rad", "rad,radian,radians"), ("W", "watt,watts"),
        ("kW", "kw,kilowatt,kilowatts"), ("MW", "mw,megawatt,megawatts"), ("GW", "gw,gigawatt,gigawatts"), ("TW", "terawatt,terawatts"),
        ("kW.h", "kwh,kilowatt hour,kilowatt hours,kilowatt-hours,kilowatt - hours"),
        ("MW.h", "mwh,megawatt hour,megawatt hours,megawatt - hours"), ("GW.h", "gwh,gigawatt hour,gigawatt hours"),
        ("TW.h", "twh,terawatt hour,terawatt hours"),
        ("J", "joule,joules"), ("kJ", "kj,kilojoules"), ("kcal", "kcal,kilocalories"),
        ("V", "volt,volts"), ("A", "ampere,amperes,amps"), ("Hz", "hz,hertz"), ("kHz", "khz,kilohertz"), ("MHz", "mhz,megahertz"),
        ("GHz", "ghz,gigahertz"),
        ("By", "byte,bytes"), ("kBy", "kb,kilobyte,kilobytes"), ("MBy", "mb,megabyte,megabytes"),
        ("GBy", "gb,gigabyte,gigabytes"), ("TBy", "tb,terabyte,terabytes"), ("PBy", "pb,petabyte,petabytes"), ("bit", "bit,bits"),
        ("Mbit/s", "mbps,megabits per second"), ("Pa", "pascal,pascals"), ("hPa", "hpa,hectopascals"), ("dB", "decibel,decibels,db"),
        ("[ppm]", "ppm,parts per million"), ("Sv", "sievert,sieverts"), ("mSv", "millisievert,millisieverts"),
        ("Bq", "becquerel,becquerels"), ("lx", "lux"), ("lm", "lumen,lumens"), ("mm[Hg]", "mmhg,mm hg"),
        ("s", "sec,secs"), ("minutes", "min,mins"), ("hours", "h,hr,hrs"), ("ms", "ms,millisecond,milliseconds"),
    ];

    // Units that are written out with any prefix.
    private static readonly (string Symbol, string Name)[] Named =
    [
        ("Pa", "pascal"), ("N", "newton"), ("J", "joule"), ("W", "watt"), ("V", "volt"), ("A", "amp"), ("A", "ampere"), ("T", "tesla"),
        ("Sv", "sievert"), ("Gy", "gray"), ("Bq", "becquerel"), ("s", "second"), ("g", "gram"), ("L", "litre"), ("L", "liter"),
        ("m", "metre"), ("m", "meter"), ("mol", "mole"), ("Hz", "hertz"), ("eV", "electronvolt"), ("t", "tonne"), ("bit", "bit"),
    ];

    private static readonly (string Sign, string Name)[] Prefixes =
    [
        ("n", "nano"), ("u", "micro"), ("m", "milli"), ("c", "centi"), ("d", "deci"), ("h", "hecto"), ("k", "kilo"), ("M", "mega"),
        ("G", "giga"), ("T", "tera"), ("P", "peta"), ("E", "exa"),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (symbol, names) in Measures)
        {
            words.Phrases(PhraseKind.Measure, names, phrase => phrase with { Text = symbol });
            words.Phrases(PhraseKind.Measure, Hyphenated(names), phrase => phrase with { Text = symbol });
        }

        foreach (var (symbol, name) in Named)
        {
            foreach (var (sign, prefix) in Prefixes)
            {
                words.Phrases(PhraseKind.Measure, $"{prefix}{name},{prefix}{name}s", phrase => phrase with { Text = sign + symbol });
            }
        }

        words
            .Phrases(PhraseKind.Measure, "C", phrase => phrase with { Text = "Cel", IsExact = true })
            .Phrases(PhraseKind.Measure, "F", phrase => phrase with { Text = "[degF]", IsExact = true })
            .Phrases(PhraseKind.Measure, "W", phrase => phrase with { Text = "W", IsExact = true })
            .Phrases(PhraseKind.Measure, "V", phrase => phrase with { Text = "V", IsExact = true });
    }

    // "Square-foot" in addition to "square foot".
    private static string Hyphenated(string names) =>
        string.Join(',', names.Split(',').Where(name => name.Contains(' ', StringComparison.Ordinal) && name
            .Replace(" ", "", StringComparison.Ordinal)
            .All(char.IsLetter)).Select(name => name.Replace(" ", " - ", StringComparison.Ordinal)));
}
