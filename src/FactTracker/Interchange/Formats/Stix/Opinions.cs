namespace FactTracker.Interchange.Formats.Stix;

/// <summary>The opinions of STIX (section 10.14), from 1 to 5, and their verdicts. Neutral has none.</summary>
internal static class Opinions
{
    private static readonly (string Word, Verdict? Verdict)[] Rows =
    [
        ("strongly-disagree", Verdict.False),
        ("disagree", Verdict.MostlyFalse),
        ("neutral", null),
        ("agree", Verdict.MostlyTrue),
        ("strongly-agree", Verdict.True),
    ];

    public static int Best => Rows.Length;

    /// <summary>Whether a word is written as the standard writes it.</summary>
    public static bool IsWord(string word) => Array.Exists(Rows, row => row.Word == word);

    /// <summary>
    /// Returns the step of an opinion, from 1 for strong disagreement, or 0 when it is not a STIX opinion. Case, and spaces and
    /// underscores in place of the hyphen, make no difference.
    /// </summary>
    public static int StepOf(string word)
    {
        var plain = word.Trim().Replace(' ', '-').Replace('_', '-');
        return Array.FindIndex(Rows, row => row.Word.Equals(plain, StringComparison.OrdinalIgnoreCase)) + 1;
    }

    public static Verdict? VerdictOf(int step) => Rows[step - 1].Verdict;
}
