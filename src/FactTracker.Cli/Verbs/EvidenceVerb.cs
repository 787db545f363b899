using System.CommandLine;
using FactTracker.Cli.Evidence;
using FactTracker.History;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>evidence</c>: finds the quotes of a set in local copies of its sources, and says which are changed or gone.</summary>
internal sealed class EvidenceVerb : IVerb
{
    private readonly Argument<string> _file = ClaimSetInput.File();
    private readonly TextsOption _texts = new(isRequired: true);
    private readonly Option<bool> _pin = new("--pin")
    {
        Description = "Write where the quotes are into FILE, to see later what has moved.",
    };

    private readonly Option<bool> _update = new("--update")
    {
        Description = "Write the new places of quotes that only moved into FILE.",
    };

    private readonly Option<string?> _out = new("--output", "-o")
    {
        Description = "With --pin or --update: the file to write instead of FILE.", HelpName = "OUT",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Exit with 1 also for quotes without a copy, in several places, or without an amount or date of the claim.",
    };

    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "evidence";

    public string Summary => "Finds the quotes in local copies of the sources, and says which are changed or gone.";

    public string? Findings => "A quote is changed or gone, a copy cannot be used, or there are errors.";

    public IReadOnlyList<Symbol> Symbols => [_file, _texts.Option, _pin, _update, _out, _strict, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "facttracker evidence claims.json --texts copies",
            "Look for each quote in the copy of its source. Exit code 1: some are lost."),
        new("facttracker evidence claims.json --texts copies --pin", "Write where the quotes are into claims.json."),
        new("facttracker evidence claims.json --texts copies --update", "Write the new places of those that moved."),
        new("facttracker check claims.json --require evidence --texts copies", "Make lost quotes errors of a check."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var file = run.Value(_file)!;
        var isWriting = run.Value(_pin) || run.Value(_update);
        var target = run.Value(_out) ?? file;
        if (!isWriting && run.Value(_out) is not null)
            throw new CommandException("-o is for --pin and --update; without them nothing is written.");
        if (isWriting && target == ClaimSetInput.StandardInput)
            throw new CommandException("--pin and --update need a file to write. Name the set as FILE, or the output with -o OUT.");
        var copies = _texts.OpenWithMessages(run)!;
        var reading = await ClaimSetInput.ReadSetAsync(file, run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var report = reading.Set.CheckEvidence(copies);
        if (run.IsJson(_format)) AnswerJson.Write(report.WriteTo, run);
        else EvidenceLines.Write(report, run);
        run.Flush();
        run.Notes.WriteLine(StyledLine.Of(report.ToSummary()));
        var isLost = report.Findings.Any(
            finding => finding.IsLost || finding.Fault is not null || (run.Value(_strict) && !IsPerfect(finding)));
        var isWritten = !isWriting || await WriteAsync(reading, report, target, run, cancellationToken).ConfigureAwait(false);
        return reading.HasErrors || isLost || !copies.Problems.IsEmpty || !isWritten ? ExitCode.Findings : ExitCode.Well;
    }

    private static bool IsPerfect(EvidenceFinding finding) =>
        finding.State is EvidenceState.Found or EvidenceState.Moved && finding.Places == 1 && finding.Missing.IsEmpty;

    private async Task<bool> WriteAsync(
        InputSet reading, EvidenceReport report, string target, VerbRun run, CancellationToken cancellationToken)
    {
        if (reading.HasErrors)
        {
            run.Messages.WriteLine(StyledLine.Of($"{target} was not written, as the set has errors.", Tone.Error));
            return false;
        }

        var set = reading.Set;
        if (run.Value(_update)) set = set.UpdateEvidence(report);
        if (run.Value(_pin)) set = set.PinEvidence(report);
        var isInPlace = MergedOutput.IsOneOf(target, [run.Value(_file)!]);
        if (isInPlace && set == reading.Set)
        {
            run.Notes.WriteLine(StyledLine.Of($"{target} is as it was: there was nothing to write.", Tone.Quiet));
            return true;
        }

        var same = MergeInput.FormatOf(reading);
        var isWritten = isInPlace
            ? await MergedOutput.ReplaceAsync(set, target, same, run, cancellationToken).ConfigureAwait(false)
            : await MergedOutput.WriteWholeAsync(set, target, CommandFormats.All.FindWritable(target) ?? same, run, cancellationToken)
                .ConfigureAwait(false);
        if (isWritten) run.Notes.WriteLine(StyledLine.Of($"{target} was written.", Tone.Quiet));
        return isWritten;
    }
}
