using System.Globalization;
using System.Text;

namespace FactTracker.Analysis;

/// <summary>Writes a series as comma-separated values.</summary>
internal static class SeriesCsv
{
    public static string Of(ClaimSeries series)
    {
        var text = new StringBuilder("when,earliest,latest,claim,amount,lower,lower_excluded,upper,upper_excluded,unit,value,source\r\n");
        foreach (var value in series.Points.SelectMany(point => point.Values).Concat(series.Undated))
        {
            text.AppendJoin(',', Cells(value).Select(Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Cells(SeriesValue value)
    {
        var when = value.When?.AsDate;
        var number = value.Quantity;
        var range = number is null ? default : QuantityProfile.Default.RangeOf(number);
        return
        [
            when?.ToString() ?? "", when?.Earliest?.ToString() ?? "", when?.Latest?.ToString() ?? "", value.Claim.Text,
            number?.Amount is { } amount ? amount.ToString(CultureInfo.InvariantCulture) : number?.ExactAmount?.ToString() ?? "",
            Number(range.Lower), Excluded(range.Lower), Number(range.Upper), Excluded(range.Upper), number?.Unit.Symbol ?? "",
            value.ToString(), value.Source,
        ];
    }

    private static string Number(Bound? end) => end is { Value: var number } ? number.ToString(CultureInfo.InvariantCulture) : "";

    private static string Excluded(Bound? end) => end is { Excluded: var excluded } ? excluded ? "true" : "false" : "";

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
