using System.Collections.Frozen;

namespace FactTracker.History;

/// <summary>Words, folded and without apostrophes, that are not looked for as words.</summary>
internal static class WordLists
{
    /// <summary>Words of English so frequent that they say nothing.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Empty = Of(
        """
        a an and are as at be been by did do does for from had has have he her his i in is it its of on or our she that the their them they
        this to was were what when where which who will with you your we my me so if but about there can how all just out up than then him
        us am being here more into over after would could should any these those some such very too also only own same one
        im ive id youre youve hes shes theyre theyve weve thats theres whats lets
        """);

    /// <summary>
    /// Words that turn a statement into its opposite, in some languages of Europe. A word that has another meaning in another of them
    /// (French "ne") is not listed.
    /// </summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Negative = Of(
        """
        not no never nor none nobody nothing neither nowhere without cannot
        dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt mustnt hasnt havent hadnt aint
        nicht kein keine keinen keinem keiner keines niemals nie nichts niemand
        jamais aucun aucune nunca jamas ningun ninguna nessuno nessuna nao nenhum nenhuma niet geen nooit
        не нет ни никогда никто ничего нельзя
        """);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
