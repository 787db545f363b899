using System.CommandLine;
using System.Text;
using FactTracker.Analysis;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>origins</c>: prints what claims rest on in the end, and how many of these origins are independent.</summary>
internal sealed class OriginsVerb : IVerb
{
    private const string Mermaid = "mermaid", Dot = "dot";
    private readonly Argument<string> _file = JoinedInput.File();

    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = "The ids of the claims; by default all claims.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _common = new("--common") { Description = "Compare two claims: what both rest on." };
    private readonly OriginPolicyOption _policy = new();
    private readonly Option<string?> _format = OutputFormat.Option(Mermaid, Dot);
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "origins";

    public string Summary => "Shows what claims rest on, and counts independent origins.";

    public string? Findings => "Sources go round in a circle, or what was read has errors.";

    public IReadOnlyList<Symbol> Symbols =>
        [_file, _ids, _common, _policy.Tie, _policy.WithRetracted, _policy.Judgements.Option, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker origins claims.json friendly-2024", "Show the sources behind a claim as a tree."),
        new("facttracker origins claims.json cases arrests --common", "Show what two claims have in common."),
        new("facttracker origins claims.json cases --tie publisher", "Count the origins of one publisher as one."),
        new("facttracker origins claims.json --format dot", "Draw all claims with Graphviz."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var reading = await JoinedInput.ReadAsync(run.Value(_file), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var ids = run.Value(_ids) ?? [];
        var claims = Chosen(reading.Set, ids);
        if (run.Value(_common) && ids.Length != 2)
        {
            throw new CommandException(
                "--common compares two claims. Give their two ids, as in origins claims.json cases arrests --common.");
        }

        var tracing = reading.Set.TraceOrigins(_policy.Of(run));
        var hasCycles = Write(tracing, claims, isSingle: ids.Length == 1, reading.Set, run);
        return reading.HasErrors || hasCycles ? ExitCode.Findings : ExitCode.Well;
    }

    private static ClaimList Chosen(ClaimSet set, string[] ids)
    {
        if (ids.Length == 0) return set.Claims;
        var names = new RecordNames(set);
        names.Require(ids);
        if (ids.FirstOrDefault(id => names.ClaimOf(id) is null) is { } source)
            throw new CommandException($"\"{source}\" is a source. Give the id of a claim; facttracker show lists those that cite it.");
        return [.. ids.Select(id => names.ClaimOf(id)!)];
    }

    // Returns whether there is a circle.
    private bool Write(OriginTracing tracing, ClaimList claims, bool isSingle, ClaimSet set, VerbRun run)
    {
        var hasCycles = false;
        var answers = claims.TakeWhile(_ => !run.Host.Output.IsClosed).Select(claim =>
        {
            var answer = tracing.Of(claim);
            hasCycles |= !answer.Cycles.IsEmpty;
            return answer;
        });
        if (run.Value(_format) == Dot) run.Data.Write(Encoding.UTF8.GetBytes(OriginDiagram.ToDot(answers)));
        else if (run.Value(_format) == Mermaid) run.Data.Write(Encoding.UTF8.GetBytes(OriginDiagram.ToMermaid(answers)));
        else if (run.Value(_common))
        {
            WriteCommon(tracing.Common(claims[0], claims[1]), run);
            return answers.ToList().Exists(answer => !answer.Cycles.IsEmpty);
        }
        else if (run.IsJson(_format)) OriginLines.Write(answers, isSingle, run);
        else new OriginPages(set, run).Write(claims.Zip(answers), isSingle);
        return hasCycles;
    }

    private void WriteCommon(CommonOrigins common, VerbRun run)
    {
        if (run.IsJson(_format)) AnswerJson.Write(common.WriteTo, run);
        else run.Text.WriteParagraph(StyledLine.Of(common.ToWords(run.Host.Culture)));
    }
}
