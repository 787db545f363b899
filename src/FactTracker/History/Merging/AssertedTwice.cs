namespace FactTracker.History;

/// <summary>Notes claims that the two sides added under different ids and that assert the same.</summary>
internal static class AssertedTwice
{
    public static void Find(ClaimSet before, ClaimSet ours, ClaimSet theirs, MergeLog log)
    {
        var added = Added(ours, before, theirs);
        var others = Added(theirs, before, ours);
        if (added.Count == 0 || others.Count == 0) return;
        var known = new Dictionary<Digest, ClaimId>();
        foreach (var claim in added)
        {
            known.TryAdd(claim.Fingerprint(), claim.Id);
        }

        foreach (var claim in others)
        {
            if (known.TryGetValue(claim.Fingerprint(), out var twin))
                log.Add(new MergeLine(MergeSide.Both, MergeAction.AssertedTwice, twin.Text, claim.Id.Text));
        }
    }

    private static List<Claim> Added(ClaimSet set, ClaimSet before, ClaimSet other) =>
        [.. set.Claims.Where(claim =>
            Renames.SaysSomething(claim) && !before.Claims.Contains(claim.Id.Text) && !other.Claims.Contains(claim.Id.Text))];
}
