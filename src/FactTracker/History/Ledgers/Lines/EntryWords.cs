using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>The words by which a ledger names the kinds of entries and the verdicts of judgements.</summary>
internal static class EntryWords
{
    private static readonly string[] Kinds =
    [
        "assert", "revise", "cite", "review", "dispute", "refute", "retract", "supersede", "confirm", "merge", "split", "judge",
        "checkpoint",
    ];

    private static readonly string[] Verdicts = ["unsure", "same", "notSame"];

    /// <summary>The kinds, in the order of <see cref="EntryKind"/>.</summary>
    public static IReadOnlyList<string> AllKinds => Kinds;

    /// <summary>The verdicts, in the order of <see cref="JudgementVerdict"/>.</summary>
    public static IReadOnlyList<string> AllVerdicts => Verdicts;

    public static string Of(EntryKind kind) => Kinds[(int)kind];

    public static string Of(JudgementVerdict verdict) => Verdicts[(int)verdict];

    /// <summary>Returns the kind that a word names, or null if there is none.</summary>
    public static EntryKind? KindOf(string word) => Array.IndexOf(Kinds, word) is >= 0 and var index ? (EntryKind)index : null;

    /// <summary>Returns the verdict that a word names, or null if there is none.</summary>
    public static JudgementVerdict? VerdictOf(string word) =>
        Array.IndexOf(Verdicts, word) is >= 0 and var index ? (JudgementVerdict)index : null;
}
