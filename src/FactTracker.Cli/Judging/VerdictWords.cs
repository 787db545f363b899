using System.CommandLine.Parsing;
using FactTracker.Analysis;

namespace FactTracker.Cli.Judging;

/// <summary>The words for verdicts on the command line and in messages.</summary>
internal static class VerdictWords
{
    private static readonly string[] All = ["same", "not-same", "unsure"];

    /// <summary>Returns the verdict of an argument, or null after adding an error.</summary>
    public static JudgementVerdict? Parse(ArgumentResult argument)
    {
        if (argument.Tokens.Count == 0) return null;
        var written = argument.Tokens[0].Value;
        switch (written)
        {
            case "same": return JudgementVerdict.Same;
            case "not-same": return JudgementVerdict.NotSame;
            case "unsure": return JudgementVerdict.Unsure;
            default:
                argument.AddError($"\"{written}\" is not a verdict{Usage.DidYouMean(written, All)} Use one of {string.Join(", ", All)}.");
                return null;
        }
    }

    /// <summary>Returns a sentence that says what was judged.</summary>
    public static string SentenceOf(Judgement judgement) => judgement.Verdict switch
    {
        JudgementVerdict.Same => $"\"{judgement.A}\" and \"{judgement.B}\" are the same.",
        JudgementVerdict.NotSame => $"\"{judgement.A}\" and \"{judgement.B}\" are not the same.",
        _ => $"It is not decided whether \"{judgement.A}\" and \"{judgement.B}\" are the same.",
    };
}
