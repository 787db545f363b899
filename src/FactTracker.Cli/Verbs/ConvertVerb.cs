using System.CommandLine;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>convert</c>: converts between formats and reports what the target format cannot represent.</summary>
internal sealed class ConvertVerb : IVerb
{
    private readonly Argument<string> _in = new("IN")
    {
        Description = "The file to read; - reads standard input.",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly Argument<string> _out = new("OUT")
    {
        Description = "The file to write; - writes to standard output, as JSON unless --to is given.",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly Option<IReadableFormat?> _from = CommandFormats.From();
    private readonly Option<IWritableFormat?> _to = CommandFormats.To();
    private readonly TableArguments _tables = new();

    private readonly Option<bool> _strict = new("--strict") { Description = "If anything would be lost, write nothing and exit with 1." };

    public string Name => "convert";

    public string Summary => "Converts claim sets between formats and reports what is lost.";

    public IReadOnlyList<Symbol> Symbols => [_in, _out, _from, _to, .. _tables.Symbols, _strict];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker convert claims.json claims.jsonl", "Write one record per line, for tools that work line by line."),
        new("facttracker convert page.html reviews.claims.json", "Read the claim reviews of a web page."),
        new("facttracker convert - - --to json < claims.jsonl", "Convert standard input to standard output."),
        new("facttracker convert claims.json tidy.json --strict", "Write nothing if anything would be lost."),
        new("facttracker convert claims.json claims.csv", "Write a table with one row per claim."),
        new("facttracker convert table.csv claims.json --map Aussage=text --map Jahr=when", "Read a table with other column names."),
        new("facttracker convert table.csv claims.json --encoding windows-1252", "Read a table that is not in Unicode."),
        new("facttracker convert dump.json.gz dump.claims.jsonl", "Convert a Wikidata dump of any size, record by record."),
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

    private async Task<ExitCode> StreamAsync(
        ClaimSetInput input, ReadingOptions options, string target, VerbRun run, CancellationToken cancellationToken)
    {
        var strict = run.Value(_strict);
        var conversion = new LineConversion(input, options, problem =>
        {
            if (problem.Severity == Severity.Error || problem.Rule == Rules.NotCarried) Report(problem, options, run);
        });
        var writing = WritingAsync(target, () => conversion.WriteAsync(target, run.Data, strict, cancellationToken));
        var errors = await input.GuardAsync(writing, cancellationToken).ConfigureAwait(false);
        if (strict && errors > 0) return Refuse(errors, run);
        return errors > 0 ? ExitCode.Findings : ExitCode.Well;
    }

    private async Task<ExitCode> GatherAsync(
        ClaimSetInput input, ReadingOptions options, string target, IWritableFormat format, VerbRun run,
        CancellationToken cancellationToken)
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

        if (strict && losses.Count > 0) return Refuse(losses.Count, run);
        return unread.Count > 0 ? ExitCode.Findings : ExitCode.Well; // What was written lacks what could not be read.
    }

    private static void Report(Problem problem, ReadingOptions options, VerbRun run) =>
        run.Messages.WriteLine(ProblemLines.LineOf(problem, options.FileName!));

    private static ExitCode Refuse(long count, VerbRun run)
    {
        run.Messages.WriteLine(StyledLine.Of(
            $"Nothing was written, as data would be lost ({count} reported above). Leave out --strict to write the rest.", Tone.Error));
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

    // A strict conversion writes nothing if anything is lost, so its output is held in memory first.
    private async Task<IReadOnlyList<Problem>> WriteToOutputAsync(
        ClaimSet set, IWritableFormat format, VerbRun run, CancellationToken cancellationToken)
    {
        if (!run.Value(_strict)) return await format.WriteAsync(set, OutputOf(run), cancellationToken).ConfigureAwait(false);
        using var held = new MemoryStream();
        var losses = await format.WriteAsync(set, held, cancellationToken).ConfigureAwait(false);
        if (losses.Count == 0) OutputOf(run).Write(held.GetBuffer().AsSpan(0, (int)held.Length));
        return losses;
    }

    // A redirected output receives the exact bytes; a terminal never receives control characters.
    private static Stream OutputOf(VerbRun run) => run.Host.Width is null ? run.Data : run.Json;

    private static IWritableFormat FormatOf(string target)
    {
        if (target == ClaimSetInput.StandardInput) return JsonFormat.Default;
        return CommandFormats.All.FindWritable(target) ?? throw new CommandException(
            $"No format has the extension of {target}. Set one, such as --to json; \"facttracker formats\" lists them.");
    }
}
