using System.Text;
using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>Prints series.</summary>
internal sealed class SeriesOutput(VerbRun run)
{
    private const int UsualWidth = 80;

    public void WriteList(IReadOnlyList<SeriesName> names)
    {
        if (names.Count == 0) run.Text.WriteLine(StyledLine.Of("No subject and property have values at two or more times."));
        foreach (var name in names)
        {
            run.Text.WriteLine(StyledLine.Of(name.ToWords(run.Host.Culture)));
        }
    }

    public void WriteListJson(IReadOnlyList<SeriesName> names) => WriteArray(names, (json, name) => name.WriteTo(json));

    public void WriteJson(IEnumerable<ClaimSeries> all) => WriteArray(all, (json, series) => series.WriteTo(json));

    public void Write(IEnumerable<ClaimSeries> all)
    {
        var isFirst = true;
        foreach (var series in all.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            if (!isFirst) run.Text.WriteLine();
            isFirst = false;
            Write(series);
        }
    }

    /// <summary>Writes a series in a format of files.</summary>
    public void WriteFile(ClaimSeries series, string format)
    {
        var text = format switch { "csv" => series.ToCsv(), "svg" => series.ToSvg(), _ => series.ToVegaLite() + "\n" };
        var output = format == "vega" ? run.Json : run.Data;
        output.Write(Encoding.UTF8.GetBytes(text));
    }

    private void Write(ClaimSeries series)
    {
        var culture = run.Host.Culture;
        run.Text.WriteLine(StyledLine.Of($"{series.Subject.ToWords(culture)}: {series.Property.ToWords(culture)}", Tone.Name));
        run.Text.WriteLine();
        var isHeader = true;
        var width = Math.Min(run.Host.Width ?? UsualWidth, UsualWidth);
        foreach (var row in series.ToTable(width, culture))
        {
            run.Text.WriteLine(StyledLine.Of(row, isHeader ? Tone.Quiet : Tone.Plain));
            isHeader = false;
        }

        var chart = series.ToChart(width, culture);
        if (chart.Count > 0) run.Text.WriteLine();
        foreach (var line in chart)
        {
            run.Text.WriteLine(StyledLine.Of(line));
        }

        run.Text.WriteLine();
        run.Text.WriteParagraph(StyledLine.Of(series.ToWords(culture)));
    }

    private void WriteArray<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write) => AnswerJson.Write(
        json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("series");
            foreach (var item in items)
            {
                write(json, item);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        },
        run);
}
