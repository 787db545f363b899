using System.CommandLine;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>The options <c>--map</c>, <c>--encoding</c> and <c>--sheet</c>, which apply only to tables.</summary>
internal sealed class TableArguments
{
    private readonly Option<string[]> _map = new("--map")
    {
        Description = "For tables: a column and the member that it contains, such as Jahr=when, or a JSON file of such pairs. May be " +
            "repeated.",
        HelpName = "HEADER=COLUMN",
    };

    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "For CSV and TSV: the encoding of the text if it is not Unicode, such as windows-1252 or latin-1.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _sheet = new("--sheet")
    {
        Description = "For spreadsheets: the name of a sheet to read; by default all sheets are read. May be repeated.",
        HelpName = "NAME",
    };

    public IReadOnlyList<Symbol> Symbols => [_map, _encoding, _sheet];

    /// <summary>Returns the reading options of the command line.</summary>
    /// <exception cref="CommandException">An option is invalid, or the format does not support it.</exception>
    public ReadingOptions OptionsFor(ClaimSetInput input, VerbRun run)
    {
        var options = ReadingOptions.Default;
        if (run.Value(_encoding) is { } encoding)
            options = With(options, "--encoding", "tables that are text", input, () => new TextTableOptions { Encoding = encoding });
        if (run.Value(_sheet) is { Length: > 0 } sheets)
            options = With(options, "--sheet", "spreadsheets", input, () => new WorkbookOptions { Sheets = [.. sheets] });
        if (run.Value(_map) is { Length: > 0 } maps)
            options = With(options, "--map", "tables", input, () => new TableOptions { Columns = ColumnsOf(maps) });
        return options;
    }

    private static ReadingOptions With<T>(ReadingOptions options, string name, string subject, ClaimSetInput input, Func<T> read)
        where T : class, IFormatOptions
    {
        if (!input.Format.OptionTypes.Contains(typeof(T)))
        {
            var names = CommandFormats.All.Readable.Where(format => format.OptionTypes.Contains(typeof(T))).Select(format => format.Name);
            throw new CommandException(
                $"{name} is for {subject} ({string.Join(", ", names)}), but {input.Name} is read as {input.Format.Name}. "
                + "Set the format with --from.");
        }

        try
        {
            return options.With(read());
        }
        catch (FormatException e)
        {
            throw new CommandException($"{name}: {e.Message}");
        }
    }

    private static ColumnMapping ColumnsOf(IReadOnlyList<string> maps) =>
        maps.Aggregate(
            ColumnMapping.Empty, (mapping, map) => ColumnsOf(map).Aggregate(mapping, (all, pair) => all.With(pair.Key, pair.Value)));

    private static ColumnMapping ColumnsOf(string map)
    {
        try
        {
            return map.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                ? ColumnMapping.FromJson(File.ReadAllText(map))
                : ColumnMapping.Empty.WithPair(map);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"--map {map}: {e.Message}");
        }
    }
}
