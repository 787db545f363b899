using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>matrix</c>: compares hypotheses by the evidence that supports or contradicts them.</summary>
internal sealed class MatrixVerb : IVerb
{
    private const string Markdown = "markdown";
    private const string Csv = "csv";

    private readonly Argument<string> _file = JoinedInput.File();

    private readonly Argument<string[]> _ids = new("HYPOTHESIS")
    {
        Description = $"The ids of the claims that are hypotheses; by default those with the tag \"{HypothesisQueries.Tag}\".",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _weighted = new("--weighted") { Description = "Rank the hypotheses by weighted inconsistency." };
    private readonly PolicyOptions _policy = new();
    private readonly Option<string?> _format = OutputFormat.Option(Markdown, Csv);
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "matrix";

    public string Summary => "Compares hypotheses by the claims that support or contradict them (analysis of competing hypotheses).";

    public IReadOnlyList<Symbol> Symbols => [_file, _ids, _weighted, .. _policy.Symbols, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker matrix claims.json failure sabotage", "Compare two hypotheses, and see which evidence distinguishes them."),
        new("facttracker matrix claims.json --weighted --policy admiralty", "Weigh the evidence by the grades of its citations."),
        new("facttracker matrix claims.json --format markdown > matrix.md", "Write the matrix as a table."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var pooling = _policy.PolicyOf(run);
        var reading = await JoinedInput.ReadAsync(run.Value(_file), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var matrix = Compare(reading.Set, run.Value(_ids) ?? [], PolicyOf(pooling, run.Value(_weighted)));
        switch (run.Value(_format))
        {
            case OutputFormat.Json:
                AnswerJson.Write(matrix.WriteTo, run);
                break;
            case Markdown:
                MatrixTable.WriteMarkdown(matrix, run.Data);
                break;
            case Csv:
                MatrixTable.WriteCsv(matrix, run.Data);
                break;
            default:
                MatrixText.Write(matrix, reading.Set, run);
                break;
        }

        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private static HypothesisMatrix Compare(ClaimSet set, string[] ids, HypothesisPolicy policy)
    {
        if (ids.Length > 0) return set.CompareHypotheses(NamedClaims.Of(set, ids).Select(claim => claim.Id), policy);
        var matrix = set.CompareHypotheses(policy);
        return matrix.Hypotheses.Count > 0
            ? matrix
            : throw new CommandException(
                $"No claim has the tag \"{HypothesisQueries.Tag}\". Name the hypotheses: facttracker matrix FILE HYPOTHESIS…");
    }

    private static HypothesisPolicy PolicyOf(PoolingPolicy pooling, bool ranksByWeight)
    {
        var policy = HypothesisPolicy.Default with { Pooling = pooling, RanksByWeight = ranksByWeight };
        return policy == HypothesisPolicy.Default ? policy : policy with { Name = "default with options" };
    }
}
