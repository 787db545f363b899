using System.CommandLine;
using System.Text;
using FactTracker.Cli.Editing;
using FactTracker.Cli.Ledgers;
using FactTracker.Interchange;
using NodaTime;

namespace FactTracker.Cli.Verbs;

/// <summary><c>new</c>: begins a claim set with the questions that a person can answer.</summary>
internal sealed class NewVerb : IVerb
{
    private const string Introduction =
        "An empty answer leaves something out. Ctrl-D ends the questions, Ctrl-C ends without writing anything.\n";

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The file to begin: .json, or .jsonl for the line form; by default standard output.",
        DefaultValueFactory = _ => ClaimSetInput.StandardInput,
    };

    private readonly SetQuestions _questions = new();
    private readonly Option<Instant?> _at = TimeOption.Recorded();

    public string Name => "new";

    public string Summary =>
        "Begins a claim set. On a terminal it asks; elsewhere options answer, or standard input does, one line for each question.";

    public string? Findings => null;

    public bool IsInteractive => true;

    public IReadOnlyList<Symbol> Symbols => [_file, .. _questions.All.Select(question => question.Option), _at];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker new claims.json", "Answer the questions; an empty answer leaves something out."),
        new(
            "facttracker new claims.json --title Rents --language en --source-title \"Rent survey 2024\" " +
            "--claim \"In 2024, rents rose by 5%\"",
            "Begin a set in a script."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var path = run.Value(_file)!;
        var format = FormatOf(path);
        var now = Instant.FromUnixTimeSeconds(LedgerWork.TimeOf(run.Value(_at), run).ToUnixTimeSeconds());
        await AskAsync(run, cancellationToken).ConfigureAwait(false);
        if (run.Host.InputIsTerminal && !_questions.HasAnswers)
            throw new CommandException("Nothing was answered, and nothing was written.");
        var set = _questions.ToSet(now);
        var text = TextOf(set, format);
        var reading = ((IReadableFormat)format).Read(text, ReadingOptions.Default with { FileName = path });
        var problems = reading.Check(new CheckOptions { At = now });
        foreach (var problem in problems) run.Messages.WriteLine(ProblemLines.LineOf(problem, path));
        if (problems.Any(problem => problem.Severity == Severity.Error))
            throw new CommandException("Nothing was written, as the answers have errors.");
        await new SetOutput(path, new WrittenText(text), IsStrict: false).WriteAsync(set, run, cancellationToken).ConfigureAwait(false);
        Report(path, run);
        return ExitCode.Well;
    }

    private async Task AskAsync(VerbRun run, CancellationToken cancellationToken)
    {
        // Options answer in scripts, whose standard input may be anything, and may never end.
        var isAnswered = _questions.All.Any(question => run.Has(question.Option));
        using var input = new StreamReader(run.Host.Input, Encoding.UTF8, leaveOpen: true);
        if (run.Host.InputIsTerminal) run.Host.Error.Write(Introduction);
        foreach (var question in _questions.All)
        {
            if (run.Value(question.Option) is { } given)
            {
                if (_questions.Take(question, given) is { } fault) throw new CommandException($"{question.Option.Name}: {fault}");
            }
            else if (run.Host.InputIsTerminal || !isAnswered)
            {
                if (!await AskAsync(question, input, run, cancellationToken).ConfigureAwait(false)) return;
            }
        }
    }

    // Returns whether there may be more answers.
    private async Task<bool> AskAsync(
        SetQuestion question, StreamReader input, VerbRun run, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (run.Host.InputIsTerminal) run.Host.Error.Write($"{question.Words}\n> ");
            if (await ReadAsync(input, run, cancellationToken).ConfigureAwait(false) is not { } answer) return false;
            if (_questions.Take(question, answer) is not { } fault) return true;
            if (!run.Host.InputIsTerminal) throw new CommandException($"{question.Option.Name}: {fault}");
            run.Messages.WriteLine(StyledLine.Of(fault, Tone.Warning));
        }
    }

    // Ctrl-D and Ctrl-C leave the cursor behind the sign of the question.
    private static async Task<string?> ReadAsync(StreamReader input, VerbRun run, CancellationToken cancellationToken)
    {
        string? answer = null;
        try
        {
            answer = await input.ReadLineAsync(cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (answer is null && run.Host.InputIsTerminal) run.Host.Error.Write("\n");
        }

        return answer;
    }

    private static IWritableFormat FormatOf(string path)
    {
        if (path == ClaimSetInput.StandardInput) return JsonFormat.Default;
        if (Path.Exists(path)) throw new CommandException($"{path} exists already. Use facttracker add, or name another file.");
        LedgerFiles.RequireNone(path);
        return CommandFormats.All.FindWritable(path) is JsonFormat or JsonLinesFormat
            ? CommandFormats.All.FindWritable(path)!
            : throw new CommandException($"{path} has not the extension of a claim set. Name a file such as claims.json or claims.jsonl.");
    }

    private static byte[] TextOf(ClaimSet set, IWritableFormat format)
    {
        using var text = new MemoryStream();
        format.Write(set, text);
        return text.ToArray();
    }

    private void Report(string path, VerbRun run)
    {
        run.Flush();
        foreach (var (field, reason) in _questions.Draft?.Reasons ?? [])
        {
            run.Notes.WriteLine(StyledLine.Of($"{field}: {reason}", Tone.Quiet));
        }

        if (_questions.Draft is { More: > 0 and var more })
            run.Messages.WriteLine(StyledLine.Of(
                $"The sentence has {Counts.Of(more, "more claim", "more claims")}, not added. Add each as a sentence of its own.",
                Tone.Warning));
        if (path != ClaimSetInput.StandardInput)
            run.Notes.WriteLine(StyledLine.Of($"{path} was begun. Go on with: facttracker add {path} \"In 2024, …\"", Tone.Quiet));
    }
}
