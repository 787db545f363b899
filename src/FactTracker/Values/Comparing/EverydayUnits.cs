using System.Collections.Frozen;

namespace FactTracker.Values;

/// <summary>
/// Signs and English words for measures, which are plain nouns to a unit, and their UCUM expressions. Only those that mean one size
/// everywhere: not tons, gallons, pounds or ounces. Those that a unit should be written for are in <see cref="UnitWords"/>.
/// </summary>
internal static class EverydayUnits
{
    private static readonly FrozenDictionary<string, string> Signs = Pairs("""
        mi [mi_i];in [in_i];yd [yd_i];lb [lb_av];lbs [lb_av];nmi [nmi_i];kn [kn_i];sqkm km2;
        Wh W.h;kWh kW.h;MWh MW.h;GWh GW.h;TWh TW.h;mAh mA.h;Ah A.h;ºC Cel;ºF [degF];° deg;
        ha har;cm² cm2;cm³ cm3;mm² mm2;mm³ mm3;dm³ dm3;km³ km3;µL uL;μL uL;Ω Ohm;Å Ao;‰ [ppth];
        ppm [ppm];ppb [ppb];hr h;hrs h;sec s;secs s;mins min;psi [psi];
        """);

    private static readonly FrozenDictionary<string, string> Words = Pairs("""
        second s;minute min;hour h;day d;week wk;metre m;meter m;kilometre km;kilometer km;centimetre cm;centimeter cm;millimetre mm;
        millimeter mm;gram g;gramme g;kilogram kg;kilo kg;milligram mg;microgram ug;tonne t;metric ton t;kilotonne kt;megatonne Mt;
        gigatonne Gt;litre l;liter l;millilitre ml;milliliter ml;hectolitre hl;hectoliter hl;
        cubic kilometre km3;cubic kilometer km3;mile [mi_i];
        square mile [mi_i]2;foot [ft_i];square foot [ft_i]2;cubic foot [ft_i]3;inch [in_i];yard [yd_i];nautical mile [nmi_i];knot [kn_i];
        acre 43560.[sft_i];watt W;kilowatt kW;megawatt MW;gigawatt GW;watt-hour W.h;kilowatt-hour kW.h;kilowatt hour kW.h;
        megawatt-hour MW.h;megawatt hour MW.h;gigawatt-hour GW.h;gigawatt hour GW.h;terawatt-hour TW.h;terawatt hour TW.h;joule J;
        kilojoule kJ;megajoule MJ;degree centigrade Cel;kelvin K;pascal Pa;
        kilometre per hour km/h;kilometer per hour km/h;kilometres per hour km/h;kilometers per hour km/h;mile per hour [mi_i]/h;
        miles per hour [mi_i]/h;metres per second m/s;meters per second m/s;square feet [ft_i]2;
        cubic feet [ft_i]3;feet [ft_i];light-year [ly];light year [ly];byte By;kilobyte kBy;megabyte MBy;gigabyte GBy;terabyte TBy;
        """);

    // The calendar's years have no fixed number of days, so they are not UCUM's years of 365.25 days.
    private static readonly FrozenDictionary<string, Rational> Years = new Dictionary<string, Rational>
    {
        ["month"] = new(1, 12), ["year"] = Rational.One, ["decade"] = 10m, ["century"] = 100m, ["millennium"] = 1000m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns the scale of a noun that means a measure.</summary>
    /// <param name="noun">The noun as written.</param>
    /// <param name="singular">Its singular in lower case.</param>
    /// <param name="scale">The scale.</param>
    public static bool TryRead(string noun, string singular, out UnitScale scale)
    {
        scale = default;
        if (UnitWords.TryFind(noun, out var unit) && unit.Kind == UnitKind.Measure) return UcumScale.TryRead(unit.Symbol, out scale);
        if (Signs.TryGetValue(noun, out var symbol) || Words.TryGetValue(singular, out symbol)
            // "Celsius" and "per hour" have no plural ending to remove.
            || Words.TryGetValue(noun.ToLowerInvariant(), out symbol)) return UcumScale.TryRead(symbol, out scale);
        if (!Years.TryGetValue(singular, out var years)) return false;
        scale = new("year", years);
        return true;
    }

    private static FrozenDictionary<string, string> Pairs(string rows) =>
        rows.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenDictionary(
            row => row[..row.LastIndexOf(' ')], row => row[(row.LastIndexOf(' ') + 1)..], StringComparer.Ordinal);
}
