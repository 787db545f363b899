using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>list</c>: prints claims, one per line or as the rows of a table.</summary>
internal sealed class ListVerb : IVerb
{
    private readonly Argument<string[]> _files = JoinedInput.Files();
    private readonly FilterOptions _filters = new();

    private readonly Option<string?> _sort =
        Choice.Of("--sort", "The order of the list; by default that of the file.", [.. ClaimOrder.Names]);

    private readonly Option<bool> _descending = new("--descending") { Description = "Sort in descending order." };

    private readonly Option<long?> _limit =
        WholeNumber.Option("--limit", "The maximum number of claims to print.", int.MaxValue, least: 0);

    private readonly ListingOptions _listing = new();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "list";

    public string Summary => "Lists claims that match all given filters, one per line.";

    public IReadOnlyList<Symbol> Symbols => [_files, .. _filters.Symbols, _sort, _descending, _limit, .. _listing.Symbols, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker list claims.json --subject China --when 2020/..", "List claims about China since 2020."),
        new(
            "facttracker list claims.json --where 'value > 50% and source.kind = survey'",
            "List what surveys found to be more than half."),
        new("facttracker list 'sets/*.json' --status disputed --sort when", "List disputed claims of several sets, the oldest first."),
        new("facttracker list claims.json --without citation --columns id,when,claim", "List what has no source, in chosen columns."),
        new("facttracker list claims.json --when \"March 2024\" --min-confidence 80%", "Write dates and numbers as people do."),
        new("facttracker list claims.json --format csv > claims.csv", "Write a table for a spreadsheet."),
        new(
            "facttracker list claims.json --min-confidence 0.8 --format json",
            "Print one native claim object per line, for other programs."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var filter = _filters.Of(run);
        _listing.RequireSense(run);
        var reading = await JoinedInput.ReadAsync(run.Value(_files), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var answer = filter.Ask(reading.Set);
        var claims = Ordered(answer is null ? reading.Set.Claims : answer, filter, run);
        var lines = _listing.Of(run, id => reading.Set.Sources.TryGet(id, out var source) ? source : null);
        lines.WriteAll(claims);
        lines.End(filter.Where is { Expression: not CertaintyExpression } ? answer!.Possible.Count(filter.Admits) : 0);
        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private IEnumerable<Claim> Ordered(IEnumerable<Claim> all, ClaimFilter filter, VerbRun run)
    {
        var claims = all.Where(filter.Admits);
        if (run.Value(_sort) is { } order) claims = ClaimOrder.Sort(claims, order, run.Value(_descending));
        return run.Value(_limit) is { } most ? claims.Take((int)most) : claims;
    }
}
