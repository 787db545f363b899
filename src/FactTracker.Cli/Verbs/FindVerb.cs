using System.CommandLine;
using FactTracker.Cli.Finding;
using FactTracker.History;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>find</c>: finds the claims that say what a text says.</summary>
internal sealed class FindVerb : IVerb
{
    private const int MostMatches = 1000;
    private readonly Argument<string> _file = JoinedInput.File();

    private readonly Argument<string?> _text = new("TEXT")
    {
        Description = "A sentence, a headline or a post; - reads one per line from standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<long?> _limit = WholeNumber.Option("--limit", "The most claims for each text; by default 10.", MostMatches);
    private readonly Option<double?> _score = ScoreOption.Of(0, "The least score of a claim; by default 0.05.");
    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "find";

    public string Summary => "Finds the claims that say what a text says, best first.";

    public string? Findings => "No claim is like a text, or what was read has errors.";

    public IReadOnlyList<Symbol> Symbols => [_file, _text, _limit, _score, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker find claims.json \"65 per cent call China friendly\"", "Do we have this claim? Exit code 1: none is like it."),
        new("facttracker find claims.json - --format json < posts.txt", "Print one object a line. Exit code 1: one has no match."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var (file, text) = (run.Value(_file)!, run.Value(_text));
        if (text is null) throw new CommandException("Name the words to look for: facttracker find FILE TEXT, or - to read one per line.");
        if (file == ClaimSetInput.StandardInput && text == ClaimSetInput.StandardInput)
            throw new CommandException("The claim set and the texts cannot both be read from standard input. Name the file of one.");
        var reading = await JoinedInput.ReadAsync(file, run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var options = new MatchOptions
        {
            Limit = (int)(run.Value(_limit) ?? MatchOptions.Default.Limit),
            LeastScore = run.Value(_score) ?? MatchOptions.Default.LeastScore,
        };
        var matcher = ClaimMatcher.Of(reading.Set);
        using var lines = new MatchLines(reading.Set, run, run.IsJson(_format));
        if (text == ClaimSetInput.StandardInput)
            await InputLines.ForEachAsync(run.Host.Input, Take, run.Flush, cancellationToken).ConfigureAwait(false);
        else
            lines.WriteOnly(matcher.Find(text, options));
        return reading.HasErrors ? ExitCode.Findings : lines.Code;

        bool Take(string line)
        {
            lines.WriteOne(matcher.Find(line, options));
            return !run.Host.Output.IsClosed;
        }
    }
}
