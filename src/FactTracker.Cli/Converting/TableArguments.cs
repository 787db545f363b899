using System.CommandLine;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>The options that apply only to tables and JSON records.</summary>
internal sealed class TableArguments
{
    private readonly MappingArguments _mapping = new();

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

    public IReadOnlyList<Symbol> Symbols => [.. _mapping.Symbols, _encoding, _sheet];

    /// <summary>Returns the options that say how the format of the text is detected.</summary>
    /// <exception cref="CommandException">An option is invalid.</exception>
    public ReadingOptions Mapped(VerbRun run) => ReadingOptions.Default.With(new MappingOptions { Mapping = _mapping.MappingOf(run) });

    /// <summary>Returns the reading options of the command line.</summary>
    /// <param name="input">The text.</param>
    /// <param name="run">The run.</param>
    /// <param name="isOneOfMany">Whether the options may be meant for other texts than this one.</param>
    /// <exception cref="CommandException">An option is invalid, or the format does not support it.</exception>
    public ReadingOptions OptionsFor(ClaimSetInput input, VerbRun run, bool isOneOfMany = false)
    {
        var options = ReadingOptions.Default;
        if (run.Value(_encoding) is { } encoding)
        {
            options = With(
                options, "--encoding", "tables that are text", input, isOneOfMany, () => new TextTableOptions { Encoding = encoding });
        }

        if (run.Value(_sheet) is { Length: > 0 } sheets)
            options = With(options, "--sheet", "spreadsheets", input, isOneOfMany, () => new WorkbookOptions { Sheets = [.. sheets] });
        if (_mapping.MappingOf(run) is { IsEmpty: false } mapping)
            options = With(
                options, "--map", "tables and JSON records", input, isOneOfMany, () => new MappingOptions { Mapping = mapping });
        return options;
    }

    private static ReadingOptions With<T>(
        ReadingOptions options, string name, string subject, ClaimSetInput input, bool isOneOfMany, Func<T> read)
        where T : class, IFormatOptions
    {
        if (!input.Format.OptionTypes.Contains(typeof(T)))
        {
            if (isOneOfMany) return options;
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
}
