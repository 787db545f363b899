using FactTracker.Verification;

namespace FactTracker.Cli;

/// <summary>Prints the statements of a text for people: the verdict, the sentence, and the reason.</summary>
internal static class VerdictLines
{
    private const int Indent = 2;

    public static void Write(TextVerification verification, VerbRun run)
    {
        foreach (var statement in verification.Statements.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            var value = statement.Value is { } words && words != statement.Text ? $" [{words}]" : "";
            run.Text.WriteParagraph(
                StyledLine.Of($"{statement.Verdict}: ".ToLowerInvariant(), ToneOf(statement.Verdict))
                    .Add(statement.Text).Add(value, Tone.Quiet), 0);
            run.Text.WriteParagraph(StyledLine.Of(statement.Reason), Indent);
        }

        run.Flush();
        run.Notes.WriteLine(StyledLine.Of(verification.ToSummary()));
    }

    private static Tone ToneOf(StatementVerdict verdict) => verdict switch
    {
        StatementVerdict.Contradicted => Tone.Error,
        StatementVerdict.Outdated => Tone.Warning,
        StatementVerdict.Supported => Tone.Name,
        _ => Tone.Quiet,
    };
}
