namespace FactTracker.Cli;

/// <summary>How much of a draft is done: its claims, those with a time and with a speaker, and the members to add or to confirm.</summary>
internal readonly record struct DraftCounts(int Claims, int WithTime, int WithSpeaker, int Undone)
{
    public static DraftCounts operator +(DraftCounts left, DraftCounts right) => new(
        left.Claims + right.Claims, left.WithTime + right.WithTime, left.WithSpeaker + right.WithSpeaker, left.Undone + right.Undone);

    public static DraftCounts Of(ClaimSet set)
    {
        var counts = new DraftCounts(set.Claims.Count, 0, 0, 0);
        foreach (var claim in set.Claims)
        {
            counts = counts with
            {
                WithTime = counts.WithTime + (claim.When is null or UnknownValue ? 0 : 1),
                WithSpeaker = counts.WithSpeaker + (claim.Claimant.IsEmpty ? 0 : 1),
                Undone = counts.Undone + claim.Undone.Count,
            };
        }

        return counts;
    }

    /// <summary>Returns the counts in words: "3 claims, 2 with a time, 1 with a speaker, 7 members to do".</summary>
    public string ToWords() =>
        $"{Counts.Of(Claims, "claim", "claims")}, {WithTime} with a time, {WithSpeaker} with a speaker, " +
        $"{Counts.Of(Undone, "member", "members")} to do";
}
