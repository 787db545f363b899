using System.CommandLine;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>show</c>: prints claims and their sources in words, for people.</summary>
internal sealed class ShowVerb : IVerb
{
    private readonly Argument<string> _file = ClaimSetInput.File();

    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = "The ids of the claims or sources to show; by default all claims.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "show";

    public string Summary => "Shows claims and their sources in words.";

    public IReadOnlyList<Symbol> Symbols => [_file, _ids, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker show claims.json", "Show all claims of a set."),
        new("facttracker show claims.json friendly-2024", "Show a claim: its statement, time, confidence and sources."),
        new("facttracker show claims.json fom-2024", "Show a source and the claims that cite it."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var reading = await ClaimSetInput.ReadSetAsync(run.Value(_file)!, run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var set = reading.Set;
        var ids = run.Value(_ids) ?? [];
        if (run.IsJson(_format))
        {
            var json = new RecordJson(set, run.Host.Culture, run.Json);
            Visit(set, ids, run, json.WriteLine, json.WriteLine);
        }
        else
        {
            var pages = new RecordPages(set, run.Host.Culture, run.Text);
            if (ids.Length == 0) pages.WriteHeader();
            Visit(set, ids, run, pages.Write, pages.Write);
        }

        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private static void Visit(ClaimSet set, string[] ids, VerbRun run, Action<Claim> writeClaim, Action<Source> writeSource)
    {
        var names = new RecordNames(set);
        names.Require(ids);
        if (ids.Length == 0) ids = [.. set.Claims.Select(claim => claim.Id.Text)];
        foreach (var id in ids.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            if (names.ClaimOf(id) is { } claim) writeClaim(claim);
            else if (names.SourceOf(id) is { } source) writeSource(source);
        }
    }
}
