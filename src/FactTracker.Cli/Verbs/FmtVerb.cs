using System.CommandLine;
using FactTracker.Cli.Editing;
using FactTracker.Serialization;

namespace FactTracker.Cli.Verbs;

/// <summary><c>fmt</c>: lays files out in the canonical way, which people can compare line by line.</summary>
internal sealed class FmtVerb : IVerb
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description =
            "The claim sets, in FactTracker's own format, or quoted patterns; by default, or with -, standard input is laid out on " +
            "standard output.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing; print the files that would change, and exit with 1 if there are some.",
    };

    public string Name => "fmt";

    public string Summary => "Lays out claim sets: members in one order, a line each. Records keep their order, and nothing is lost.";

    public string? Findings => "A file has errors and was not changed; with --check: one would change.";

    public IReadOnlyList<Symbol> Symbols => [_files, _check];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker fmt claims.json", "Lay out a file; one with errors is left as it is."),
        new("facttracker fmt 'sets/*.json' --check", "Print the files that are laid out otherwise. Exit code 1: some are."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var code = ExitCode.Well;
        foreach (var path in InputNames.Expand(run.Value(_files) is { Length: > 0 } files ? files : [ClaimSetInput.StandardInput]))
        {
            var one = await VerbCommand.GuardAsync(run, () => LayOutAsync(path, run, cancellationToken), cancellationToken)
                .ConfigureAwait(false);
            if (one > code) code = one;
        }

        return code;
    }

    private async Task<ExitCode> LayOutAsync(string path, VerbRun run, CancellationToken cancellationToken)
    {
        var file = await EditedFile.OpenAsync(path, run, cancellationToken).ConfigureAwait(false);
        if (!file.Reading.IsClaimSet) throw ClaimSetInput.Refusal(path, file.Reading.Problems);
        if (file.Reading.HasErrors) return Refuse(file, run);
        var laidOut = TextOf(file);
        var after = file.Read(laidOut);
        if (after.HasErrors || after.Set != file.Reading.Set)
            throw new CommandException($"{path} was not changed, as something in it would be lost. Please report it.");
        var isSame = laidOut.AsSpan().SequenceEqual(file.Text.Span);
        if (run.Value(_check))
        {
            if (!isSame) run.Text.WriteLine(StyledLine.Of(path == ClaimSetInput.StandardInput ? "standard input" : path, Tone.Name));
            return isSame ? ExitCode.Well : ExitCode.Findings;
        }

        if (isSame && path != ClaimSetInput.StandardInput) return ExitCode.Well;
        await file.WriteAsync(laidOut, run, cancellationToken).ConfigureAwait(false);
        if (path != ClaimSetInput.StandardInput) run.Notes.WriteLine(StyledLine.Of($"{path} was laid out.", Tone.Quiet));
        return ExitCode.Well;
    }

    private static byte[] TextOf(EditedFile file)
    {
        using var text = new MemoryStream();
        var form = file.IsLines ? SerializationForm.Lines : SerializationForm.Document;
        ClaimSetWriter.Write(file.Reading.Set, text, new WritingOptions { Form = form });
        return text.ToArray();
    }

    private static ExitCode Refuse(EditedFile file, VerbRun run)
    {
        foreach (var problem in file.Reading.Problems.Where(problem => problem.Severity == Severity.Error))
        {
            run.Messages.WriteLine(ProblemLines.LineOf(problem, file.Path));
        }

        run.Messages.WriteLine(StyledLine.Of($"{file.Path} was not changed, as it has errors. Correct them first.", Tone.Error));
        return ExitCode.Findings;
    }
}
