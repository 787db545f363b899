using System.Collections.Frozen;

namespace FactTracker.Values;

/// <summary>Signs and names that people write for a unit that has a symbol of its own: <c>percent</c>, <c>€</c>, <c>°C</c>.</summary>
/// <remarks>As symbols they would all be plain nouns, so that 5 "€" and 5 "EUR" could not be compared.</remarks>
internal static class UnitWords
{
    private const int Longest = 40;

    private static readonly (string Symbol, string Words)[] Rows =
    [
        (
            UnitSymbols.Percent,
            "percent|per cent|per-cent|percents|pct|pct.|perc.|percentage|% (percent)|％|prozent|pour cent|por ciento|процент|процентов"),
        (
            UnitSymbols.PercentagePoints,
            "percentage points|percentage point|percentage-points|percent points|%-points|% points|%pts|" +
            "p.p.|pps|ppts|ppt|pct pts|Prozentpunkte"),
        (UnitSymbols.Times, "times|×|-fold|fold"),
        ("EUR", "€|euro|euros|EUR €"),
        ("USD", "$|US$|U.S.$|USD$|US dollar|US dollars|U.S. dollar|U.S. dollars|dollar|dollars|American dollars"),
        ("GBP", "£|pound sterling|pounds sterling|British pounds|British pound"), ("JPY", "¥|yen|Japanese yen"),
        ("CNY", "元|yuan|renminbi|RMB"),
        ("INR", "₹|rupee|rupees|Indian rupees"), ("RUB", "₽|rouble|roubles|ruble|rubles"), ("KRW", "₩|Korean won"),
        ("UAH", "₴|hryvnia|hryvnias"),
        ("TRY", "₺|Turkish lira"), ("ILS", "₪|shekel|shekels"), ("NGN", "₦|naira"), ("VND", "₫"), ("THB", "฿|baht"), ("PHP", "₱"),
        ("KZT", "₸"),
        ("BRL", "R$"), ("CAD", "C$|CA$|Canadian dollars|Canadian dollar"), ("AUD", "A$|AU$|Australian dollars|Australian dollar"),
        ("CHF", "Swiss francs|Swiss franc"), ("PLN", "zł|zloty|zlotys"), ("CZK", "Kč"), ("HUF", "forint|forints"),
        ("Cel", "°C|℃|deg C|degrees Celsius|degree Celsius"), ("[degF]", "°F|℉|deg F|degrees Fahrenheit|degree Fahrenheit"),
        ("m2", "m²|sqm|sq m|square metres|square meters|square metre|square meter"),
        ("km2", "km²|sq km|square kilometres|square kilometers|square kilometre|square kilometer"),
        ("m3", "m³|cubic metres|cubic meters|cubic metre|cubic meter"),
        ("har", "hectare|hectares"), ("um", "μm"), ("ug", "μg"),
    ];

    private static readonly FrozenDictionary<string, string> Symbols = Rows
        .SelectMany(row => row.Words.Split('|').Select(word => (Word: word, row.Symbol)))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Symbol, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the unit that some words stand for.</summary>
    /// <param name="words">The words; case and white space around them are ignored.</param>
    /// <param name="unit">The unit; none when the words are not listed.</param>
    public static bool TryFind(string words, out Unit unit)
    {
        var trimmed = words.Trim();
        unit = trimmed.Length <= Longest && Symbols.TryGetValue(trimmed, out var symbol) ? Unit.Parse(symbol) : default;
        return unit != default;
    }
}
