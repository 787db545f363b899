using System.Collections.Frozen;
using FactTracker.Values;

namespace FactTracker.Checking;

/// <summary>
/// Whether the quantities of parts add up to that of the whole: counts and amounts do; densities, speeds, prices, temperatures, years and
/// rates do not.
/// </summary>
/// <remarks>
/// The unit decides for measures: lengths, areas, volumes, masses, time spans, energies, charges, amounts of substance and of data add up,
/// and so does what is counted in any of them. A bare number, money or a counted noun may be anything, so the words of the property decide
/// as well: money adds up, but a price does not.
/// </remarks>
internal static class AddsUp
{
    private static readonly FrozenSet<string> Dimensions = new[]
    {
        "m", "m2", "m3", "g", "s", "J", "C", "mol", "bit", "By", "[iU]", "[arb'U]", "[CFU]", "[PFU]",
    }.Select(symbol => UnitScale.Of(Unit.Parse(symbol)).Key).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NotAmounts = """
        price prices tariff density densities speed speeds velocity temperature temperatures age ages aged year years founded founding
        foundation built established opened opening closed inception created born birth died death date rate rates ratio ratios share
        proportion percentage percent average averages mean median typical per index indices score scores rating ratings grade grades mark
        rank ranking position level levels elevation altitude latitude longitude coordinate pressure concentration frequency voltage
        yield efficiency intensity expectancy wage wages salary salaries maximum minimum max min peak highest lowest longest shortest record
        depth thickness margin probability likelihood chance odds number-one code id postcode zip phone version acidity ph hardness
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Is(Quantity quantity, ClaimValue? property) => quantity.Unit.Kind switch
    {
        UnitKind.Share or UnitKind.Ratio => true,
        UnitKind.Measure => Dimensions.Contains(UnitScale.Of(quantity.Unit).Key) && !NamesNoAmount(property),
        UnitKind.Noun => IsCount(quantity.Unit.Symbol) && !NamesNoAmount(property),
        UnitKind.None or UnitKind.Money => !NamesNoAmount(property),
        _ => false,
    };

    // "people/km2", "EUR per barrel" and "degrees" are nouns to a unit.
    private static bool IsCount(string noun) =>
        !noun.Contains('/', StringComparison.Ordinal) && !noun.StartsWith('°')
        && !noun.StartsWith("degree", StringComparison.OrdinalIgnoreCase)
        && !noun.Split(' ').Any(word => NotAmounts.Contains(word) && !word.StartsWith("year", StringComparison.OrdinalIgnoreCase));

    private static bool NamesNoAmount(ClaimValue? property)
    {
        var words = property switch
        {
            TextValue text => text.Text,
            EntityValue entity => entity.Label ?? entity.Id,
            _ => "",
        };
        var start = 0;
        for (var i = 1; i <= words.Length; i++)
        {
            // Words end at anything but a letter, and at a capital in a name such as "populationDensity".
            if (i < words.Length && char.IsLetter(words[i]) && !(char.IsUpper(words[i]) && char.IsLower(words[i - 1]))) continue;
            if (NotAmounts.Contains(words[start..i].Trim(' ', '_', '-', '/', '(', ')', ':', ',', '.'))) return true;
            start = i;
        }

        return false;
    }
}
