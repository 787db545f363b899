using System.CommandLine;
using FactTracker.History;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>resolve</c>: lists the conflicts that a merge left in a file, and settles them in place.</summary>
internal sealed class ResolveVerb : IVerb
{
    private readonly Argument<string> _file = new("FILE") { Description = "The claim set. It is changed in place." };

    private readonly Argument<string[]> _choice = new("CHOICE")
    {
        Description = "ID [MEMBER] CHOICE: the record (. is the set itself), the member, and ours, theirs, base or a value.",
        Arity = new ArgumentArity(0, 3),
    };

    private readonly Option<string?> _take = Choice.Of(
        "--take", "Settle all conflicts by the value of one side.", [.. MergeChoice.Sides.Select(side => side.Name)]);

    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "resolve";

    public string Summary => "Lists the conflicts that a merge left, and settles them.";

    public string? Findings => "Conflicts are left, or what was read has errors.";

    public IReadOnlyList<Symbol> Symbols => [_file, _choice, _take, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker resolve claims.json", "List the conflicts. Exit code 1: there are some."),
        new("facttracker resolve claims.json friendly-2024 value theirs", "Take the value of their side."),
        new("facttracker resolve claims.json friendly-2024 value 64", "Take another value, in JSON."),
        new("facttracker resolve claims.json --take ours", "Keep what stands in the file, for all conflicts."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var (file, words) = (run.Value(_file)!, run.Value(_choice)!);
        if (file == ClaimSetInput.StandardInput) throw new CommandException("Standard input cannot be changed. Name a file.");
        if (words.Length == 1) throw new CommandException($"What to do with {words[0]}? Add ours, theirs, base or a value.");
        if (words.Length > 0 && run.Value(_take) is not null)
            throw new CommandException("Use --take or a choice for one record, not both.");
        var reading = await ClaimSetInput.ReadSetAsync(file, run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var chosen = ChosenConflicts.Of(reading.Set, words, run.Value(_take));
        if (reading.HasErrors && chosen.Conflicts.Count > 0)
        {
            run.Messages.WriteLine(StyledLine.Of($"{file} was not changed, as it has errors.", Tone.Error));
            return ExitCode.Findings;
        }

        var (set, settled, problems) = chosen.Resolve(reading.Set);
        foreach (var problem in problems)
        {
            run.Messages.WriteLine(ProblemLines.LineOf(problem, file));
        }

        var isWritten = set == reading.Set
            || await MergedOutput.ReplaceAsync(set, file, MergeInput.FormatOf(reading), run, cancellationToken).ConfigureAwait(false);
        var left = new SetMerge(set, set.MergeConflicts, []);
        if (run.IsJson(_format)) AnswerJson.Write(left.WriteTo, run);
        else ConflictLines.Write(left.Conflicts, settled, run);
        return reading.HasErrors || settled < chosen.Conflicts.Count || !isWritten || left.HasConflicts ? ExitCode.Findings : ExitCode.Well;
    }
}
