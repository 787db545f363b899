using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactTracker.Tests.Reading;

/// <summary>One row of the table of expressions in sentences, with the model it belongs to.</summary>
internal sealed partial record ProseRow(
    string Spec, string Case, string Input, int Start, int End, string Type, string Subtype, string Value, string Unit, string Reference)
{
    public bool IsNothing => Type == "(none)";

    public bool IsDate => Spec.StartsWith("DateTime/", StringComparison.Ordinal);

    public bool IsRange => Spec == "Number/NumberRangeModel";

    /// <summary>What the thresholds count together.</summary>
    public string Group => IsDate ? "dates and periods" : IsRange ? "ranges" : Spec switch
    {
        "Number/NumberModel" => "numbers",
        "NumberWithUnit/CurrencyModel" => "money",
        "NumberWithUnit/DimensionModel" or "NumberWithUnit/AgeModel" => "measures",
        _ => "percentages",
    };

    public Edtf? Published => Reference.Length >= 10 ? Edtf.Parse(Reference[..10]) : null;

    public static ProseRow Of(string[] cells)
    {
        var isNothing = cells[6] == "(none)";
        return new(
            cells[0], cells[1], Unescaped(cells[2]), isNothing ? 0 : int.Parse(cells[3]), isNothing ? -1 : int.Parse(cells[4]),
            cells[6], cells[7], cells[8], cells[9], cells[10]);
    }

    /// <summary>The expected number, or null where the model finds words without one.</summary>
    public decimal? Number =>
        decimal.TryParse(Value.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>
    /// The expected bounds; the model's ranges are half-open, ours are closed, so that an upper end may be on either side.
    /// </summary>
    public (decimal? Lower, bool LowerExcluded, decimal? Upper, bool UpperExcluded) Bounds
    {
        get
        {
            var match = Interval().Match(Value);
            return (End(2), match.Groups[1].Value == "(", End(3), match.Groups[4].Value == ")");
            decimal? End(int group) => match.Groups[group].Length > 0
                ? decimal.Parse(match.Groups[group].Value, NumberStyles.Float, CultureInfo.InvariantCulture)
                : null;
        }
    }

    /// <summary>The expected dates: any of several days or stretches.</summary>
    public IReadOnlyList<ProseDate> Dates
    {
        get
        {
            using var json = JsonDocument.Parse(Value);
            return [.. json.RootElement.EnumerateArray().Select(ProseDate.Of)];
        }
    }

    private static string Unescaped(string text) => text.Replace("\\t", "\t").Replace("\\n", "\n").Replace("\\\\", "\\");

    [GeneratedRegex(@"^([\[(])([^,]*),([^\])]*)([\])])$")]
    private static partial Regex Interval();
}
