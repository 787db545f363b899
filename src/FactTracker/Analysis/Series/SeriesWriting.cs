using System.Globalization;
using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>Series and lists of series as JSON, CSV, SVG and Vega-Lite. The README of the folder documents the members.</summary>
/// <example><code>File.WriteAllText("friendly.svg", set.SeriesOf("China", "called friendly by Russians").ToSvg());</code></example>
public static class SeriesWriting
{
    extension(ClaimSeries series)
    {
        /// <summary>Writes the series as one JSON object, with values in their native form.</summary>
        /// <param name="json">The writer.</param>
        public void WriteTo(Utf8JsonWriter json)
        {
            ArgumentNullException.ThrowIfNull(series);
            ArgumentNullException.ThrowIfNull(json);
            SeriesJson.Write(json, series);
        }

        /// <summary>Returns the series as an indented JSON object.</summary>
        public string ToJson()
        {
            ArgumentNullException.ThrowIfNull(series);
            return IndentedJson.Of(json => SeriesJson.Write(json, series));
        }

        /// <summary>
        /// Returns the series as comma-separated values (RFC 4180) with a header: one row for each value, in time order, undated ones last.
        /// </summary>
        public string ToCsv()
        {
            ArgumentNullException.ThrowIfNull(series);
            return SeriesCsv.Of(series);
        }

        /// <summary>
        /// Returns the series as an SVG picture of 760 points in width, with its content as title and description too. Ranges are boxes;
        /// what is open has an arrow; gaps and breaks are dashed.
        /// </summary>
        public string ToSvg()
        {
            ArgumentNullException.ThrowIfNull(series);
            return SeriesSvg.Of(series);
        }

        /// <summary>Returns the series as a chart in Vega-Lite, with its data.</summary>
        public string ToVegaLite()
        {
            ArgumentNullException.ThrowIfNull(series);
            return IndentedJson.Of(json => SeriesVegaLite.Write(json, series));
        }

        /// <summary>Returns the series as a chart of characters, one line for each value. It is empty when there are no numbers.</summary>
        /// <param name="width">The number of columns, at least 40; 80 by default.</param>
        /// <param name="culture">The culture of numbers; invariant by default.</param>
        public IReadOnlyList<string> ToChart(int width = 80, CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(series);
            return [.. SeriesChart.Of(series, width, SeriesWords.CultureOf(culture))];
        }

        /// <summary>Returns the series as the lines of a table: time, value, change from the point before, source and claim.</summary>
        /// <param name="width">The number of columns, 80 by default. Long cells are cut, as far as that leaves them readable.</param>
        /// <param name="culture">The culture of numbers; invariant by default.</param>
        public IReadOnlyList<string> ToTable(int width = 80, CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(series);
            return [.. SeriesTable.Of(series, width, SeriesWords.CultureOf(culture))];
        }
    }

    extension(SeriesName name)
    {
        /// <summary>Writes the entry as one JSON object.</summary>
        /// <param name="json">The writer.</param>
        public void WriteTo(Utf8JsonWriter json)
        {
            ArgumentNullException.ThrowIfNull(name);
            ArgumentNullException.ThrowIfNull(json);
            SeriesJson.Write(json, name);
        }

        /// <summary>Returns the entry in words: "China, GDP: 5 points (first: 2010; last: 2024)".</summary>
        /// <param name="culture">The culture of numbers and dates; invariant by default.</param>
        public string ToWords(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(name);
            return SeriesSentences.Of(name, SeriesWords.CultureOf(culture));
        }
    }
}
