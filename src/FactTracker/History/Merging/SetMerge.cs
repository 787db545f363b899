using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>The result of a merge: the merged set, what could not be decided, and where everything else came from.</summary>
/// <remarks>
/// Each change of each side is in the set or in <see cref="Conflicts"/>, or was left out of a join with a line. For each difference between
/// a side and the merged set there is a line or a conflict. Immutable and thread-safe.
/// </remarks>
/// <param name="Set">
/// The merged set. It carries the conflicts in <see cref="ClaimSet.MergeConflicts"/>, beside those that the sides had before.
/// </param>
/// <param name="Conflicts">The conflicts of this merge, in the order of the set.</param>
/// <param name="Lines">What was taken from which side, in the order of the set.</param>
/// <example><code>
/// var merge = set.MergeWith(ClaimSet.Load("theirs.claims.json"), ClaimSet.Load("before.claims.json"));
/// foreach (var line in merge.Lines) Console.WriteLine(line);
/// if (merge.HasConflicts) Console.WriteLine(merge.ToWords());
/// </code></example>
public sealed record SetMerge(ClaimSet Set, ValueList<MergeConflict> Conflicts, ValueList<MergeLine> Lines)
{
    /// <summary>Whether there are changes that could not both be made.</summary>
    public bool HasConflicts => !Conflicts.IsEmpty;

    /// <summary>
    /// Returns the numbers of changes and a line for each conflict, each claim that was asserted twice and each member that a join left
    /// out.
    /// </summary>
    public string ToWords()
    {
        var lines = new List<string> { SummaryInWords() };
        var notes = Lines.Where(line => line.Action is MergeAction.AssertedTwice or MergeAction.LeftOut);
        lines.AddRange(notes.Select(line => $"note: {line}"));
        lines.AddRange(Conflicts.Select(conflict => $"conflict: {MergeWords.Of(conflict)}"));
        return string.Join('\n', lines);
    }

    /// <summary>
    /// Writes the conflicts: <c>{"conflicts":[{"id","member","base","ours","theirs","type"}]}</c>, null where there is none.
    /// </summary>
    /// <param name="json">Where to write.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        MergeJson.Write(json, Conflicts);
    }

    /// <summary>Returns the conflicts as JSON; see <see cref="WriteTo"/>.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);

    private string SummaryInWords()
    {
        var changes = Lines.Where(line => line.Action != MergeAction.LeftOut).ToLookup(line => line.Side);
        var (ours, theirs) = (changes[MergeSide.Ours].Count(), changes[MergeSide.Theirs].Count());
        return $"{Counted(ours, "change")} of ours, {Counted(theirs, "change")} of theirs, {Counted(Conflicts.Count, "conflict")}";
    }

    private static string Counted(int count, string noun) => FormattableString.Invariant($"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
