using System.Globalization;
using FactTracker.Storage;

namespace FactTracker.Cli.StoreWork;

/// <summary>Shows how far the import of a file is.</summary>
/// <param name="file">The name of the file for messages.</param>
/// <param name="line">The line to show it on.</param>
internal sealed class ImportProgressLine(string file, StatusLine line) : IProgress<ImportProgress>
{
    private const int LongestName = 30; // The numbers must fit beside it.
    private const long Megabyte = 1_000_000;
    private readonly string _file = file.Length > LongestName ? $"…{file.AsSpan(file.Length - LongestName)}" : file;

    public void Report(ImportProgress value) => line.Show(() => TextOf(value));

    private string TextOf(ImportProgress value)
    {
        var part = value.TotalBytes is { } total and > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{100 * value.Bytes / total} %")
            : string.Create(CultureInfo.InvariantCulture, $"{value.Bytes / Megabyte:N0} MB");
        return $"{_file}  {part}  {Counts.Of(value.Claims, "claim", "claims")}, {Counts.Of(value.Sources, "source", "sources")}";
    }
}
