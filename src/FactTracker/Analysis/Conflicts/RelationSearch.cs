namespace FactTracker.Analysis;

/// <summary>Finds what the relations between claims say of conflicts: stated contradictions, and corrections that explain them.</summary>
internal sealed class RelationSearch(
    ClaimSet set, ConflictPolicy policy, ClaimTies ties, TopicMap topics, PropertyBook properties, ClaimReader reader, ConflictTally tally)
{
    private const string Stated = "It is stated that they contradict each other";

    /// <summary>Searches all relations.</summary>
    /// <param name="isCompared">Whether a claim has values and still stands.</param>
    public void Search(Func<int, bool> isCompared)
    {
        foreach (var (one, other) in ties.Explained)
        {
            // The pairs of claims that are compared were counted when they were.
            if (isCompared(one) && isCompared(other)) continue;
            if (!AreAlike(one, other) || ties.Explains(one, other) is not { } type) continue;
            if (PairComparison.IsConflict(PairComparison.Match(Read(one), Read(other), policy))) tally.CountExplained(type);
        }

        foreach (var (one, other) in ties.Contradicting)
        {
            if (Stands(one) && Stands(other)) SearchStated(one, other);
        }
    }

    private void SearchStated(int one, int other)
    {
        if (!AreAlike(one, other))
        {
            Add(one, other, ConflictVerdict.Contradictory, $"{Stated}. {WhyNotAlike(one, other)}");
            return;
        }

        var (a, b) = (Read(one), Read(other));
        var outcome = PairComparison.Of(a, b, policy);
        var isExplained = ties.Explains(one, other) is not null;
        if (PairComparison.IsConflict(outcome.Match) && !isExplained) return; // It is listed with the others of its topic.
        var values = $"{ConflictReasons.WordsOf(a.Claim)} and {ConflictReasons.WordsOf(b.Claim)}";
        if (outcome.Verdict == ConflictVerdict.NotComparable)
            Add(
                one, other, ConflictVerdict.Contradictory,
                $"{Stated}. Their values could not be compared ({ConflictReasons.NameOf(outcome.Match)}).");
        else if (isExplained && PairComparison.IsConflict(outcome.Match))
            Add(one, other, outcome.Verdict!.Value, $"{Stated}, although a relation between them explains the difference.");
        else if (outcome.Time == TimeAgreement.Apart)
            Add(one, other, ConflictVerdict.Possible, $"{Stated}, but their values do not bear it out: their times do not overlap.");
        else
            Add(
                one, other, ConflictVerdict.Possible,
                $"{Stated}, but their values do not bear it out: {values} do not exclude each other.");
    }

    private string WhyNotAlike(int one, int other)
    {
        if (set.Claims[one].Value.IsEmpty || set.Claims[other].Value.IsEmpty) return "They have no values that could be compared.";
        return topics.TopicOf(one) != topics.TopicOf(other)
            ? "They are not about the same subject and property, so their values were not compared."
            : "They differ in place, condition or qualifiers, so their values were not compared.";
    }

    private bool AreAlike(int one, int other) =>
        topics.TopicOf(one) != TopicMap.None && topics.TopicOf(one) == topics.TopicOf(other)
        && topics.ScopeOf(one) == topics.ScopeOf(other) && !set.Claims[one].Value.IsEmpty && !set.Claims[other].Value.IsEmpty;

    private bool Stands(int claim) => ClaimStanding.Admits(set.Claims[claim], claim, ties, policy);

    private ClaimReading Read(int claim) => reader.Read(claim, set.Claims[claim], properties.Of(topics.PropertyOf(topics.TopicOf(claim))));

    private void Add(int one, int other, ConflictVerdict verdict, string reason)
    {
        var (a, b) = (set.Claims[one], set.Claims[other]);
        var overlap = TimeOverlap.Of(TimeReading.Of(a.When, policy.Dates), TimeReading.Of(b.When, policy.Dates), policy.Dates);
        tally.Add(one, other, new Conflict(a.Id, b.Id, verdict, reason) { Overlap = overlap });
    }
}
