using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>confidence</c>: prints how sure claims are, given all their origins.</summary>
internal sealed class ConfidenceVerb : IVerb
{
    private readonly Argument<string> _file = JoinedInput.File();

    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = "The ids of the claims; by default all claims.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly PolicyOptions _policy = new();

    private readonly Option<string?> _scale =
        Choice.Of("--scale", "A scale to convert the results to.", [.. ConfidenceScale.All.Select(scale => scale.Id)]);

    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "confidence";

    public string Summary => "Pools the confidence of claims: judgements on one origin count once, and origins are combined.";

    public IReadOnlyList<Symbol> Symbols => [_file, _ids, .. _policy.Symbols, _scale, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker confidence claims.json friendly-2024", "How sure a claim is, and what each origin adds to it."),
        new("facttracker confidence claims.json --method dempster", "Pool all claims by Dempster's rule, with the conflict."),
        new("facttracker confidence claims.json --policy admiralty --scale icd203", "Let grades count, and print a term of a scale."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var policy = _policy.PolicyOf(run);
        var scale = run.Value(_scale) is { } id && ConfidenceScale.TryFind(id, out var known) ? known : null;
        var reading = await JoinedInput.ReadAsync(run.Value(_file), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var ids = run.Value(_ids) ?? [];
        var pooled = Pool(reading.Set, ids, policy).TakeWhile(_ => !run.Host.Output.IsClosed);
        if (run.IsJson(_format)) PooledReport.WriteJson(pooled, scale, run);
        else PooledReport.WriteText(pooled, scale, withEmpty: ids.Length > 0, run);
        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private static IEnumerable<PooledConfidence> Pool(ClaimSet set, string[] ids, PoolingPolicy policy)
    {
        var pooling = set.PreparePooling(policy);
        if (ids.Length == 0) return pooling.OfAll();
        return NamedClaims.Of(set, ids).Select(pooling.Of);
    }
}
