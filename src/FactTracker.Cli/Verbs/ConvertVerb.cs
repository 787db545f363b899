using System.CommandLine;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>convert</c>: from one format to another, with a report of what could not be carried.</summary>
internal sealed class ConvertVerb : IVerb
{
    private readonly Argument<string> _in = new("IN")
    {
        Description = "The file to read; - or nothing reads standard input.",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly Argument<string> _out = new("OUT")
    {
        Description = "The file to write; - or nothing writes JSON to standard output.",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly Option<IReadableFormat?> _from = CommandFormats.From();
    private readonly Option<IWritableFormat?> _to = CommandFormats.To();
    private readonly TableArguments _tables = new();

    private readonly Option<bool> _strict = new("--strict") { Description = "Write nothing and exit with 1 when something could not be carried." };

    public string Name => "convert";

    public string Summary => "Converts claim sets between formats and reports what could not be carried.";

    public IReadOnlyList<Symbol> Symbols => [_in, _out, _from, _to, .. _tables.Symbols, _strict];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker convert claims.json claims.jsonl", "One record a line, for tools that work line by line."),
        new("facttracker convert page.html reviews.claims.json", "The claim reviews of a web page."),
        new("facttracker convert - - --to json < claims.jsonl", "From standard input to standard output."),
        new("facttracker convert claims.json tidy.json --strict", "Refuse to lose anything."),
        new("facttracker convert claims.json claims.csv", "A table for a spreadsheet, one row a claim."),
        new("facttracker convert table.csv claims.json --map Aussage=text --map Jahr=when", "A table that has its own names for the columns."),
        new("facttracker convert table.csv claims.json --encoding windows-1252", "A table in an encoding older than Unicode."),
        new("facttracker convert dump.json.gz dump.claims.jsonl", "A dump of Wikidata of any size, record by record."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var source = run.Value(_in)!;
        var target = run.Value(_out)!;
        var format = run.Value(_to) ?? FormatOf(target);
        var input = await ClaimSetInput.OpenAsync(source, run.Value(_from), run.Host, cancellationToken).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            var options = _tables.OptionsFor(input, run) with { FileName = source };
            return LineConversion.Fits(input.Format, format)
                ? await StreamAsync(input, options, target, run, cancellationToken).ConfigureAwait(false)
                : await GatherAsync(input, options, target, format, run, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ExitCode> StreamAsync(ClaimSetInput input, ReadingOptions options, string target, VerbRun run, CancellationToken cancellationToken)
    {
        var strict = run.Value(_strict);
        var conversion = new LineConversion(input, options, problem =>
        {
            if (problem.Severity == Severity.Error || problem.Rule == Rules.NotCarried) Report(problem, options, run);
        });
        var writing = WritingAsync(target, () => conversion.WriteAsync(target, run.Data, strict, cancellationToken));
        var errors = await input.GuardAsync(writing, cancellationToken).ConfigureAwait(false);
        return strict && errors > 0 ? Refuse(errors, run) : ExitCode.Well;
    }

    private async Task<ExitCode> GatherAsync(
        ClaimSetInput input, ReadingOptions options, string target, IWritableFormat format, VerbRun run, CancellationToken cancellationToken)
    {
        var strict = run.Value(_strict);
        var reading = await input.ReadAsync(options, cancellationToken).ConfigureAwait(false);
        var unread = reading.Problems.Where(problem => problem.Severity == Severity.Error).ToList();
        unread.ForEach(problem => Report(problem, options, run));
        if (strict && unread.Count > 0) return Refuse(unread.Count, run);

        var losses = target == ClaimSetInput.StandardInput
            ? await WriteToOutputAsync(reading.Set, format, run, cancellationToken).ConfigureAwait(false)
            : await WritingAsync(target, () => format.WriteFileAsync(reading.Set, target, strict, cancellationToken)).ConfigureAwait(false);
        foreach (var loss in losses)
        {
            Report(loss, options, run);
        }

        return strict && losses.Count > 0 ? Refuse(losses.Count, run) : ExitCode.Well;
    }

    private static void Report(Problem problem, ReadingOptions options, VerbRun run) =>
        run.Messages.WriteLine(ProblemLines.LineOf(problem, options.FileName!));

    private static ExitCode Refuse(long count, VerbRun run)
    {
        run.Messages.WriteLine(StyledLine.Of($"Nothing is written: {count} of what was read could not be carried.", Tone.Error));
        return ExitCode.Findings;
    }

    private static async Task<T> WritingAsync<T>(string target, Func<Task<T>> write)
    {
        try
        {
            return await write().ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException($"{target} cannot be written: {e.Message}");
        }
    }

    // What must not be written when something is lost is held back until it is known that nothing is.
    private async Task<IReadOnlyList<Problem>> WriteToOutputAsync(ClaimSet set, IWritableFormat format, VerbRun run, CancellationToken cancellationToken)
    {
        if (!run.Value(_strict)) return await format.WriteAsync(set, OutputOf(run), cancellationToken).ConfigureAwait(false);
        using var held = new MemoryStream();
        var losses = await format.WriteAsync(set, held, cancellationToken).ConfigureAwait(false);
        if (losses.Count == 0) OutputOf(run).Write(held.GetBuffer().AsSpan(0, (int)held.Length));
        return losses;
    }

    // A file gets the bytes that a file would; a terminal, whatever the format, none that it obeys.
    private static Stream OutputOf(VerbRun run) => run.Host.Width is null ? run.Data : run.Json;

    private static IWritableFormat FormatOf(string target)
    {
        if (target == ClaimSetInput.StandardInput) return JsonFormat.Default;
        return CommandFormats.All.FindWritable(target) ?? throw new CommandException(
            $"The ending of {target} belongs to no format; name one, such as --to json. \"facttracker formats\" lists them.");
    }
}
