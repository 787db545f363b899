using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Cli.Conflicting;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>truth</c>: prints how far sources are trusted and values believed by a method of truth discovery.</summary>
internal sealed class TruthVerb : IVerb
{
    private const string Sums = "sums", TruthFinder = "truthfinder", AccuCopy = "accucopy";

    private readonly Argument<string[]> _files = JoinedInput.Files();
    private readonly Option<string?> _method = Choice.Of("--method", "The method.", Sums, TruthFinder, AccuCopy);

    private readonly Option<bool> _implications = new("--implications")
    {
        Description = "With truthfinder: numbers support other numbers that are close to them.",
    };

    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public TruthVerb() => _method.DefaultValueFactory = _ => TruthFinder;

    public string Name => "truth";

    public string Summary => "Estimates trust in sources and belief in values from who agrees with whom.";

    public IReadOnlyList<Symbol> Symbols => [_files, _method, _implications, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker truth claims.json", "Print trust and belief by TruthFinder."),
        new("facttracker truth claims.json --method accucopy --format json", "Let sources that copy from each other count less."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var reading = await JoinedInput.ReadAsync(run.Value(_files), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var answer = Discover(reading.Set, PolicyOf(run));
        if (run.IsJson(_format)) AnswerJson.Write(answer.WriteTo, run);
        else AnswerLines.Write(answer.ToWords(run.Host.Culture), run);
        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }

    private TruthPolicy PolicyOf(VerbRun run) => run.Value(_method) switch
    {
        Sums => TruthPolicy.Sums,
        AccuCopy => TruthPolicy.AccuCopy,
        _ when run.Value(_implications) =>
            TruthPolicy.TruthFinder with { Name = "TruthFinder with implications", UsesImplications = true },
        _ => TruthPolicy.TruthFinder,
    };

    private static TruthAnswer Discover(ClaimSet set, TruthPolicy policy)
    {
        try
        {
            return set.DiscoverTruth(policy);
        }
        catch (ArgumentException e)
        {
            throw new CommandException($"{ArgumentFault.SentenceOf(e)} Choose another --method.");
        }
    }
}
