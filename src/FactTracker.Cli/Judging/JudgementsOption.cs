using System.CommandLine;
using FactTracker.Analysis;

namespace FactTracker.Cli.Judging;

/// <summary>The option <c>--judgements</c>: files of judgements whether records are the same.</summary>
internal sealed class JudgementsOption
{
    public Option<string[]> Option { get; } = new("--judgements")
    {
        Description = "A file or ledger with judgements by facttracker judge. May be repeated.",
        HelpName = "FILE",
    };

    /// <summary>Returns the judgements of all files, and reports those that contradict each other on standard error.</summary>
    /// <exception cref="CommandException">A file cannot be read, or is not valid.</exception>
    public Judgements Of(VerbRun run)
    {
        var judgements = Judgements.Of((run.Value(Option) ?? []).SelectMany(path => JudgementInput.Read(path, run).All));
        foreach (var contradiction in judgements.Contradictions)
        {
            run.Messages.WriteLine(StyledLine.Of(contradiction.ToWords(), Tone.Warning));
        }

        return judgements;
    }
}
