namespace FactTracker.Tests.History.Merging;

/// <summary>One case of a merge.</summary>
/// <param name="Why">What the case is about.</param>
/// <param name="Before">The members of the claim before the changes, in JSON; empty if there was no claim.</param>
/// <param name="Ours">The members of our claim; empty if we have none.</param>
/// <param name="Theirs">The members of their claim; empty if they have none.</param>
/// <param name="Merged">The members of the merged claim, sorted as the format writes them; empty if there is none.</param>
/// <param name="Conflicts">The types of the conflicts with their members.</param>
public sealed record MergeRow(string Why, string Before, string Ours, string Theirs, string Merged, params string[] Conflicts)
{
    public override string ToString() => Why;
}
