using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>show</c>: prints claims and their sources in words, for people.</summary>
internal sealed class ShowVerb : IVerb
{
    private readonly Argument<string> _file = JoinedInput.File();

    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = "The ids of the claims or sources to show; by default all claims.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly WhereOption _where = new();
    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "show";

    public string Summary => "Shows claims and their sources in words.";

    public IReadOnlyList<Symbol> Symbols => [_file, _ids, _where.Option, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker show claims.json", "Show all claims of a set."),
        new("facttracker show claims.json friendly-2024", "Show a claim: its statement, time, confidence and sources."),
        new("facttracker show claims.json fom-2024", "Show a source and the claims that cite it."),
        new("facttracker show claims.json --where 'tag = rent and when overlaps 2024'", "Show the claims that meet a condition."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var where = _where.QueryOf(run);
        if (where is not null && run.Value(_ids) is { Length: > 0 })
            throw new CommandException("Both ids and --where are given. Use one of them; an expression can ask for ids, too: id = a.");
        var reading = await JoinedInput.ReadAsync(run.Value(_file), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var set = reading.Set;
        var ids = run.Value(_ids) ?? [];
        if (run.IsJson(_format))
        {
            var json = new RecordJson(set, run.Host.Culture, run.Json);
            Visit(set, ids, where, run, json.WriteLine, json.WriteLine);
        }
        else
        {
            var pages = new RecordPages(set, run.Host.Culture, run.Text);
            if (ids.Length == 0) pages.WriteHeader();
            Visit(set, ids, where, run, pages.Write, pages.Write);
        }

        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private static void Visit(
        ClaimSet set, string[] ids, ClaimQuery? where, VerbRun run, Action<Claim> writeClaim, Action<Source> writeSource)
    {
        var names = new RecordNames(set);
        names.Require(ids);
        IEnumerable<Claim> claims = where is null ? set.Claims : set.Query(where);
        if (ids.Length == 0) ids = [.. claims.Select(claim => claim.Id.Text)];
        foreach (var id in ids.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            if (names.ClaimOf(id) is { } claim) writeClaim(claim);
            else if (names.SourceOf(id) is { } source) writeSource(source);
        }
    }
}
