using System.CommandLine;

namespace FactTracker.Cli.Verbs;

/// <summary><c>convert</c>: from one format to another, with a report of what could not be carried.</summary>
internal sealed class ConvertVerb : IVerb
{
    private readonly Argument<string> _in = new("IN")
    {
        Description = "What to read; - or nothing reads standard input.",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly Argument<string> _out = new("OUT")
    {
        Description = "What to write; - or nothing writes to standard output.",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly Option<ClaimSetFormat?> _from = ClaimSetInput.From();
    private readonly Option<ClaimSetFormat?> _to = ClaimSetFormats.Option("--to", "The format to write; without it, the ending of OUT tells.");
    private readonly Option<bool> _strict = new("--strict") { Description = "Write nothing and exit with 1 when something could not be carried." };

    public string Name => "convert";

    public string Summary => "Converts claim sets between formats and reports what could not be carried.";

    public IReadOnlyList<Symbol> Symbols => [_in, _out, _from, _to, _strict];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker convert claims.json claims.jsonl", "One record a line, for tools that work line by line."),
        new("facttracker convert - - --to json < claims.jsonl", "From standard input to standard output."),
        new("facttracker convert claims.json tidy.json --strict", "Refuse to lose anything."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var source = run.Value(_in)!;
        var target = run.Value(_out)!;
        var format = run.Value(_to) ?? FormatOf(target);
        var reading = await ClaimSetInput.ReadAsync(source, run.Value(_from), run.Host, cancellationToken).ConfigureAwait(false);
        var lost = reading.Problems.Where(problem => problem.Severity == Severity.Error).ToList();
        foreach (var problem in lost)
        {
            run.Messages.WriteLine(ProblemLines.LineOf(problem, source));
        }

        if (run.Value(_strict) && lost.Count > 0)
        {
            run.Messages.WriteLine(StyledLine.Of($"Nothing is written: {lost.Count} of what was read could not be carried.", Tone.Error));
            return ExitCode.Findings;
        }

        await WriteAsync(reading.Set, target, format, run, cancellationToken).ConfigureAwait(false);
        return ExitCode.Well;
    }

    private static async Task WriteAsync(ClaimSet set, string target, ClaimSetFormat format, VerbRun run, CancellationToken cancellationToken)
    {
        if (target == ClaimSetInput.StandardInput)
        {
            await format.Write(set, run.Data, cancellationToken).ConfigureAwait(false);
            return;
        }

        try
        {
            await format.WriteFile(set, target, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{target} cannot be written: {e.Message}");
        }
    }

    private static ClaimSetFormat FormatOf(string target)
    {
        if (target == ClaimSetInput.StandardInput) return ClaimSetFormats.Default;
        return ClaimSetFormats.OfFile(target) ?? throw new CommandException(
            $"The ending of {target} tells no format; say --to {string.Join(" or --to ", ClaimSetFormats.Names)}.");
    }
}
