using System.Security.Cryptography;
using System.Text;
using FactTracker.Analysis;

namespace FactTracker.Notebooks;

/// <summary>Shows a series as a picture, with its words below it.</summary>
internal static class SeriesView
{
    private const int Width = 76;

    public static string ToHtml(ClaimSeries series) =>
        new Cell().AddPicture(SeriesSvg.Of(series, NameOf(series))).AddParagraph(series.ToWords(Cell.Culture)).ToString();

    public static string ToText(ClaimSeries series) => string.Join(
        '\n', SeriesChart.Of(series, Width, Cell.Culture).Append(series.ToWords(Cell.Culture)).Select(OneLine.Of));

    // The parts of pictures refer to each other by ids, and a notebook has several pictures in one page.
    private static string NameOf(ClaimSeries series) =>
        $"series-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(series.ToJson())).AsSpan(0, 6))}";
}
