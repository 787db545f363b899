namespace FactTracker.History;

/// <summary>One line of the report of a merge: what a side did that the merged set has.</summary>
/// <param name="Side">Who did it.</param>
/// <param name="Action">What was done.</param>
/// <param name="Id">The id of the record, or null for the set itself.</param>
/// <param name="Member">
/// The member, or that of a part of a list, as <c>citations[note]</c>; null for a record as a whole. The other id for
/// <see cref="MergeAction.Renamed"/> (the new one) and <see cref="MergeAction.AssertedTwice"/>.
/// </param>
/// <example><code>
/// foreach (var line in set.JoinWith(ClaimSet.Load("more.claims.json")).Lines) Console.WriteLine(line); // theirs added source fom-2025
/// </code></example>
public sealed record MergeLine(MergeSide Side, MergeAction Action, string? Id = null, string? Member = null)
{
    /// <summary>Returns the line as a clause.</summary>
    public override string ToString() => MergeWords.Of(this);
}
