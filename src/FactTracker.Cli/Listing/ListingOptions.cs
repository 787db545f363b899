using System.CommandLine;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>The options of verbs that list claims: <c>--columns</c> and <c>--format</c>.</summary>
internal sealed class ListingOptions
{
    private const string Csv = "csv", Tsv = "tsv", Markdown = "markdown";
    private readonly Option<string[]> _columns;
    private readonly Option<string?> _format = OutputFormat.Option(Csv, Tsv, Markdown);

    public ListingOptions()
    {
        _columns = new Option<string[]>("--columns")
        {
            Description = $"The columns, separated by commas. They are {string.Join(", ", ClaimColumns.Names)}.",
            HelpName = "NAMES",
            CustomParser = argument =>
            [
                .. from token in argument.Tokens
                   from name in token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                   select Choice.Parse(argument, name, ClaimColumns.Names) into name
                   where name is not null
                   select name,
            ],
        };
        _columns.CompletionSources.Add([.. ClaimColumns.Names]);
    }

    public IReadOnlyList<Symbol> Symbols => [_columns, _format];

    /// <summary>Returns whether JSON is wanted.</summary>
    public bool IsJson(VerbRun run) => run.IsJson(_format);

    /// <summary>Checks the options before anything is read.</summary>
    /// <exception cref="CommandException">They contradict each other, or no column is named.</exception>
    public void RequireSense(VerbRun run)
    {
        if (run.Value(_columns) is not { } names || !run.Has(_columns)) return;
        if (names.Length == 0) throw new CommandException($"--columns names no column. The columns are {All}.");
        if (IsJson(run)) throw new CommandException("--columns has no effect on JSON, which has whole claims. Leave out one of the two.");
    }

    /// <summary>Returns lines of claims in the form that is wanted.</summary>
    /// <param name="run">The run.</param>
    /// <param name="sourceOf">Returns a source by its id, or null if it is not known.</param>
    public ClaimLines Of(VerbRun run, Func<SourceId, Source?> sourceOf)
    {
        var named = run.Has(_columns) ? run.Value(_columns) : null;
        return new ClaimLines(run, run.Value(_format) switch
        {
            OutputFormat.Json => new ClaimJson(run.Json),
            Csv => new TableRows(Columns(ClaimColumns.UsualOfTables), TableFormat.Csv, run),
            Tsv => new TableRows(Columns(ClaimColumns.UsualOfTables), TableFormat.Tsv, run),
            Markdown => new TableRows(Columns(ClaimColumns.UsualOfTables), null, run),
            // Scripts read the id and the words from a pipe.
            _ when named is null && run.Host.ScreenWidth is null => new WordLines(run),
            _ => new ColumnLines(Columns(ClaimColumns.UsualNames), run),
        });

        IReadOnlyList<ClaimColumn> Columns(IReadOnlyList<string> usual) => ClaimColumns.Of(named ?? usual, sourceOf);
    }

    private static string All => string.Join(", ", ClaimColumns.Names);
}
