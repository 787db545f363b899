using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactTracker.History;

namespace FactTracker.Cli;

/// <summary>The conflicts that the command line settles, and how.</summary>
/// <param name="Conflicts">The conflicts.</param>
/// <param name="Choice">How each is settled.</param>
internal sealed record ChosenConflicts(IReadOnlyList<MergeConflict> Conflicts, MergeChoice Choice)
{
    private const string SetItself = ".";

    /// <summary>Returns the conflicts that are meant.</summary>
    /// <param name="set">The set.</param>
    /// <param name="words">The record, the member and the choice; or nothing.</param>
    /// <param name="take">The side whose values are taken for all conflicts, or null.</param>
    /// <exception cref="CommandException">The set has no such conflict.</exception>
    public static ChosenConflicts Of(ClaimSet set, string[] words, string? take)
    {
        if (take is not null) return new ChosenConflicts([.. set.MergeConflicts], ChoiceOf(take));
        if (words.Length == 0) return new ChosenConflicts([], MergeChoice.Ours);
        var id = words[0] == SetItself ? null : words[0];
        var member = words.Length == 3 ? words[1] : null;
        List<MergeConflict> meant =
            [.. set.MergeConflicts.Where(conflict => conflict.Id == id && (member is null || conflict.Member == member))];
        if (meant.Count == 0)
            throw new CommandException($"There is no conflict in {string.Join(' ', words[..^1])}. Without a choice, the verb lists all.");
        var choice = ChoiceOf(words[^1]);
        if (meant.Count > 1 && !MergeChoice.Sides.Contains(choice))
            throw new CommandException($"{words[0]} has {meant.Count} conflicts. Name the member that gets the value.");
        return new ChosenConflicts(meant, choice);
    }

    /// <summary>Settles the conflicts, and returns the set, how many were settled, and why others were not.</summary>
    public (ClaimSet Set, int Settled, IReadOnlyList<Problem> Problems) Resolve(ClaimSet set)
    {
        var (settled, all) = (0, new List<Problem>());
        foreach (var conflict in Conflicts)
        {
            if (set.TryResolve(conflict, Choice, out var resolved, out var problems)) settled++;
            all.AddRange(problems);
            set = resolved;
        }

        return (set, settled, all);
    }

    // What is no JSON is a text.
    private static MergeChoice ChoiceOf(string word) =>
        MergeChoice.Sides.FirstOrDefault(side => side.Name == word)
        ?? MergeChoice.Of(RawJson.TryParse(word, out var value) ? value : RawJson.Parse(Quoted(word), CultureInfo.InvariantCulture));

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
