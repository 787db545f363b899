using System.CommandLine;
using FactTracker.Interchange;
using FactTracker.Serialization;

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
    private readonly Option<ClaimSetFormat?> _to = ClaimSetFormats.Option("--to", "The format to write; without it, the ending of OUT tells.", ClaimSetFormats.Writable);
    private readonly Option<string[]> _map = new("--map")
    {
        Description = "A column of the table read and what it is, such as Jahr=when, or a JSON file of such; once for each.",
        HelpName = "HEADER=COLUMN|FILE.json",
    };

    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "What the table read is written in when it is not Unicode, such as windows-1252 or latin-1.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _sheet = new("--sheet") { Description = "A sheet of the workbook read, where not all are wanted; once for each.", HelpName = "NAME" };

    private readonly Option<bool> _strict = new("--strict") { Description = "Write nothing and exit with 1 when something could not be carried." };

    public string Name => "convert";

    public string Summary => "Converts claim sets between formats and reports what could not be carried.";

    public IReadOnlyList<Symbol> Symbols => [_in, _out, _from, _to, _map, _encoding, _sheet, _strict];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker convert claims.json claims.jsonl", "One record a line, for tools that work line by line."),
        new("facttracker convert page.html reviews.claims.json", "The claim reviews of a web page."),
        new("facttracker convert - - --to json < claims.jsonl", "From standard input to standard output."),
        new("facttracker convert claims.json tidy.json --strict", "Refuse to lose anything."),
        new("facttracker convert claims.json claims.csv", "A table for a spreadsheet, one row a claim."),
        new("facttracker convert table.csv claims.json --map Aussage=text --map Jahr=when", "A table of somebody else's, with its own names for the columns."),
        new("facttracker convert table.csv claims.json --encoding windows-1252", "A table as spreadsheets of many offices save it, older than Unicode."),
        new("facttracker convert dump.json.gz dump.claims.jsonl", "A dump of Wikidata of any size, record by record."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var source = run.Value(_in)!;
        var target = run.Value(_out)!;
        var format = run.Value(_to) ?? FormatOf(target);
        return await ClaimSetInput.UseAsync(
            source, run.Value(_from), run.Host,
            (input, told) => Adapted(told, run) is var from && LineConversion.ImporterOf(from, format) is { } importer
                ? StreamAsync(input, importer, source, target, run, cancellationToken)
                : GatherAsync(input, from, format, source, target, run, cancellationToken),
            cancellationToken).ConfigureAwait(false);
    }

    private ClaimSetFormat? Adapted(ClaimSetFormat? format, VerbRun run) =>
        ColumnMaps.Apply(run.Value(_map) ?? [], SheetNames.Apply(run.Value(_sheet) ?? [], TableEncodings.Apply(run.Value(_encoding), format)));

    private async Task<ExitCode> StreamAsync(PeekedInput input, IClaimSetImporter importer, string source, string target, VerbRun run, CancellationToken cancellationToken)
    {
        var conversion = new LineConversion(importer, new ImportOptions { FileName = source }, problem => Tell(problem, source, run));
        var errors = await WritingAsync(target, () => conversion.WriteAsync(input.Text, target, run.Data, run.Value(_strict), cancellationToken)).ConfigureAwait(false);
        return run.Value(_strict) && errors > 0 ? Refuse(errors, run) : ExitCode.Well;
    }

    private async Task<ExitCode> GatherAsync(
        PeekedInput text, ClaimSetFormat? from, ClaimSetFormat format, string source, string target, VerbRun run, CancellationToken cancellationToken)
    {
        var input = await ClaimSetInput.ReadAsync(text, from, ReadingOptions.Default with { FileName = source }, cancellationToken).ConfigureAwait(false);
        var lost = input.Problems.Where(problem => problem.Severity == Severity.Error).ToList();
        Tell(lost, source, run);
        if (run.Value(_strict) && lost.Count > 0) return Refuse(lost.Count, run);

        var losses = await WriteAsync(input.Set, target, format, run, cancellationToken).ConfigureAwait(false);
        Tell(losses, source, run);
        return run.Value(_strict) && losses.Count > 0 ? Refuse(losses.Count, run) : ExitCode.Well;
    }

    private static void Tell(IReadOnlyList<Problem> problems, string source, VerbRun run)
    {
        foreach (var problem in problems)
        {
            run.Messages.WriteLine(ProblemLines.LineOf(problem, source));
        }
    }

    private static void Tell(Problem problem, string source, VerbRun run)
    {
        if (problem.Severity == Severity.Error || problem.Rule == Rules.NotCarried) run.Messages.WriteLine(ProblemLines.LineOf(problem, source));
    }

    private static ExitCode Refuse(long count, VerbRun run)
    {
        run.Messages.WriteLine(StyledLine.Of($"Nothing is written: {count} of what was read could not be carried.", Tone.Error));
        return ExitCode.Findings;
    }

    private async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, string target, ClaimSetFormat format, VerbRun run, CancellationToken cancellationToken)
    {
        if (target == ClaimSetInput.StandardInput) return await WriteToOutputAsync(set, format, run, cancellationToken).ConfigureAwait(false);
        return await WritingAsync(target, () => format.WriteFile!(set, target, run.Value(_strict), cancellationToken)).ConfigureAwait(false);
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
    private async Task<IReadOnlyList<Problem>> WriteToOutputAsync(ClaimSet set, ClaimSetFormat format, VerbRun run, CancellationToken cancellationToken)
    {
        if (!run.Value(_strict)) return await format.Write!(set, OutputOf(run), cancellationToken).ConfigureAwait(false);
        using var held = new MemoryStream();
        var losses = await format.Write!(set, held, cancellationToken).ConfigureAwait(false);
        if (losses.Count == 0) OutputOf(run).Write(held.GetBuffer().AsSpan(0, (int)held.Length));
        return losses;
    }

    // A file gets the bytes that a file would; a terminal, whatever the format, none that it obeys.
    private static Stream OutputOf(VerbRun run) => run.Host.Width is null ? run.Data : run.Json;

    private static ClaimSetFormat FormatOf(string target)
    {
        if (target == ClaimSetInput.StandardInput) return ClaimSetFormats.Default;
        return ClaimSetFormats.OfWritten(target) ?? throw new CommandException(
            $"The ending of {target} tells no format; say --to {string.Join(" or --to ", ClaimSetFormats.Writable)}.");
    }
}
