using System.Globalization;
using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>Writes a series as a Vega-Lite chart: a rule for each range, a point for each amount, and a line through the amounts.</summary>
internal static class SeriesVegaLite
{
    public const string Schema = "https://vega.github.io/schema/vega-lite/v6.json";
    private const int LastYear = 9999; // The last year, and the first is 1, that every reader of ISO dates knows.

    public static void Write(Utf8JsonWriter json, ClaimSeries series)
    {
        var isTemporal = series.Points.All(point => IsIso(point.When.Earliest) && IsIso(point.When.Latest));
        json.WriteStartObject();
        json.WriteString("$schema"u8, Schema);
        var culture = CultureInfo.InvariantCulture;
        json.WriteString("title"u8, $"{series.Subject.ToWords(culture)}: {series.Property.ToWords(culture)}");
        json.WriteString("description"u8, series.ToWords(culture));
        json.WriteNumber("width"u8, 600);
        json.WriteNumber("height"u8, 300);
        WriteData(json, series, isTemporal);
        json.WriteStartObject("encoding"u8);
        WriteChannel(json, "x"u8, "time", isTemporal ? "temporal" : "quantitative", isTemporal ? "" : "year");
        json.WriteEndObject();
        json.WriteStartArray("layer"u8);
        WriteLayer(json, "line", null, () => WriteChannel(json, "y"u8, "amount", "quantitative", TitleOf(series)));
        WriteLayer(json, "rule", 2, () =>
        {
            WriteChannel(json, "y"u8, "lower", "quantitative", TitleOf(series));
            json.WriteStartObject("y2"u8);
            json.WriteString("field"u8, "upper");
            json.WriteEndObject();
        });
        WriteLayer(json, "point", null, () =>
        {
            WriteChannel(json, "y"u8, "amount", "quantitative", TitleOf(series));
            json.WriteStartArray("tooltip"u8);
            foreach (var field in (ReadOnlySpan<string>)["claim", "when", "value", "source"])
            {
                json.WriteStartObject();
                json.WriteString("field"u8, field);
                json.WriteString("type"u8, "nominal");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLayer(Utf8JsonWriter json, string mark, int? strokeWidth, Action writeEncoding)
    {
        json.WriteStartObject();
        json.WriteStartObject("mark"u8);
        json.WriteString("type"u8, mark);
        if (strokeWidth is { } width) json.WriteNumber("strokeWidth"u8, width);
        if (mark == "point") json.WriteBoolean("filled"u8, true);
        json.WriteEndObject();
        json.WriteStartObject("encoding"u8);
        writeEncoding();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteChannel(Utf8JsonWriter json, ReadOnlySpan<byte> name, string field, string type, string title)
    {
        json.WriteStartObject(name);
        json.WriteString("field"u8, field);
        json.WriteString("type"u8, type);
        if (title.Length > 0) json.WriteString("title"u8, title);
        else json.WriteNull("title"u8);
        json.WriteEndObject();
    }

    private static void WriteData(Utf8JsonWriter json, ClaimSeries series, bool isTemporal)
    {
        json.WriteStartObject("data"u8);
        json.WriteStartArray("values"u8);
        foreach (var point in series.Points)
        {
            foreach (var value in point.Values)
            {
                json.WriteStartObject();
                WriteTime(json, point.When, isTemporal);
                json.WriteString("when"u8, point.When.ToString());
                json.WriteString("claim"u8, value.Claim.Text);
                json.WriteString("value"u8, SeriesWords.Of(value, CultureInfo.InvariantCulture));
                json.WriteString("source"u8, value.Source);
                var range = value.Quantity is { } number
                    ? SeriesMark.WithinMargin(number) ?? QuantityProfile.Default.RangeOf(number)
                    : default;
                WriteNumber(json, "amount"u8, value.Quantity?.Amount);
                WriteNumber(json, "lower"u8, range.Lower?.Value);
                WriteNumber(json, "upper"u8, range.Upper?.Value);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The middle of the days covered, or the known end.
    private static void WriteTime(Utf8JsonWriter json, Edtf when, bool isTemporal)
    {
        EdtfDay? day = (when.Earliest, when.Latest) switch
        {
            ({ } first, { } last) => EdtfDay.FromNumber(first.Number + ((last.Number - first.Number) / 2)),
            (var first, var last) => first ?? last,
        };
        if (day is not { } middle) json.WriteNull("time"u8);
        else if (isTemporal) json.WriteString("time"u8, middle.ToString());
        else json.WriteNumber("time"u8, middle.Year);
    }

    private static bool IsIso(EdtfDay? day) => day is null or { Year: >= 1 and <= LastYear };

    private static string TitleOf(ClaimSeries series) => series.Unit == Unit.None ? "" : series.Unit.Symbol;

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
