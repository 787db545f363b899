namespace FactTracker.History;

/// <summary>The words by which a ledger names the kinds of entries.</summary>
internal static class EntryWords
{
    private static readonly string[] Kinds =
    [
        "assert", "revise", "cite", "review", "dispute", "refute", "retract", "supersede", "confirm", "merge", "split", "judge",
        "checkpoint",
    ];

    /// <summary>The kinds, in the order of <see cref="EntryKind"/>.</summary>
    public static IReadOnlyList<string> AllKinds => Kinds;

    public static string Of(EntryKind kind) => Kinds[(int)kind];

    /// <summary>Returns the kind that a word names, or null if there is none.</summary>
    public static EntryKind? KindOf(string word) => Array.IndexOf(Kinds, word) is >= 0 and var index ? (EntryKind)index : null;
}
