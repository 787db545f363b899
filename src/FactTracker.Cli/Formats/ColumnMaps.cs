using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>What <c>--map</c> says: pairs of a header and a column of ours, or files of such.</summary>
internal static class ColumnMaps
{
    /// <summary>The format with the columns mapped as asked; the format as it is when nothing is asked.</summary>
    /// <exception cref="CommandException">A pair or a file cannot be read, or the format has no columns.</exception>
    public static ClaimSetFormat? Apply(IReadOnlyList<string> maps, ClaimSetFormat? format)
    {
        if (maps.Count == 0) return format;
        if (format?.Foreign is not IMappedImporter importer) throw new CommandException("--map is for tables, and what is read is none; name its format with --from.");
        var mapping = maps.Aggregate(ColumnMapping.Empty, (mapping, map) => Read(map).Aggregate(mapping, (all, pair) => all.With(pair.Key, pair.Value)));
        return ClaimSetFormat.Of(importer.WithMapping(mapping));
    }

    private static ColumnMapping Read(string map)
    {
        try
        {
            return map.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ColumnMapping.FromJson(File.ReadAllText(map)) : ColumnMapping.Empty.WithPair(map);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"--map {map}: {e.Message}");
        }
    }
}
