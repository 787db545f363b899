using System.CommandLine;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>The options that say what the columns of a table or the members of JSON records contain.</summary>
internal sealed class MappingArguments
{
    private const string DayFirst = "day-first", MonthFirst = "month-first";

    private readonly Option<string[]> _map = new("--map")
    {
        Description = "For tables and JSON records: what a column or member contains, such as Jahr=when or "
            + "review.author.name=reviewer. #3=text names the third column; \"=Example Check=reviewer\" is a constant. May be repeated.",
        HelpName = "SOURCE=FIELD",
    };

    private readonly Option<string[]> _mapping = new("--mapping")
    {
        Description = "A JSON file with a mapping, such as fever.map.json. May be repeated.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _subject = new("--subject")
    {
        Description = "The column of the subject, or = and a constant; short for --map COLUMN=subject.",
        HelpName = "COLUMN",
    };

    private readonly Option<string?> _property = new("--property")
    {
        Description = "The column of the property, or = and a constant; short for --map COLUMN=property.",
        HelpName = "COLUMN",
    };

    private readonly Option<string[]> _unpivot = new("--unpivot")
    {
        Description = "For wide tables: a column in which each number is a claim of its own. \"years\" stands for all columns "
            + "with a date as header, which becomes the time; \"others\" for all that are not mapped, whose header becomes the "
            + "property. May be repeated.",
        HelpName = "COLUMN",
    };

    private readonly Option<string?> _dates = new("--dates")
    {
        Description = "The order of dates such as 3/4/2024: day-first or month-first. Without it they are not read.",
        HelpName = "ORDER",
    };

    public IReadOnlyList<Symbol> Symbols => [_map, _mapping, _subject, _property, _unpivot, _dates];

    /// <summary>Returns the mapping of the command line; an empty one when it has none.</summary>
    /// <exception cref="CommandException">An option is invalid.</exception>
    public RecordMapping MappingOf(VerbRun run)
    {
        var mapping = RecordMapping.Empty;
        foreach (var file in run.Value(_mapping) ?? []) mapping = mapping.With(FileOf("--mapping", file));
        foreach (var map in run.Value(_map) ?? [])
        {
            mapping = map.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !map.Contains('=', StringComparison.Ordinal)
                ? mapping.With(FileOf("--map", map))
                : Guarded($"--map {map}", () => mapping.WithPair(map));
        }

        if (run.Value(_subject) is { } subject) mapping = Guarded("--subject", () => mapping.With(subject, "subject"));
        if (run.Value(_property) is { } property) mapping = Guarded("--property", () => mapping.With(property, "property"));
        if (run.Value(_unpivot) is { Length: > 0 } columns)
            mapping = mapping with { Unpivot = new Unpivot([.. columns], columns is [Unpivot.YearColumns] ? "when" : "property") };
        return run.Value(_dates) is { } dates ? mapping with { Dates = OrderOf(dates) } : mapping;
    }

    private static RecordMapping FileOf(string option, string path) =>
        Guarded($"{option} {path}", () => RecordMapping.FromJson(File.ReadAllText(path)));

    private static DayMonthOrder OrderOf(string text) => text.ToLowerInvariant() switch
    {
        DayFirst => DayMonthOrder.DayFirst,
        MonthFirst => DayMonthOrder.MonthFirst,
        _ => throw new CommandException($"--dates: \"{text}\" is not an order of dates; write {DayFirst} or {MonthFirst}."),
    };

    private static RecordMapping Guarded(string option, Func<RecordMapping> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{option}: {(e is FormatException ? e.Message : FileFault.ReasonOf(e))}");
        }
    }
}
