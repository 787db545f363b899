namespace FactTracker.Reading;

/// <summary>The extensions of drafts that list what is undone. Drafts with the same lists share them.</summary>
internal static class UndoneLists
{
    // In the order of their reasons.
    private static readonly string[] Members = ["when", "claimant", "subject", "property"];

    private static readonly Extensions?[] Known = new Extensions?[1 << (2 * 4)]; // Threads that make one at once make the same.

    /// <summary>Returns the lists of the members of a draft that are missing, and of those that are guessed.</summary>
    public static Extensions Of(DraftField field)
    {
        var (missing, guessed) = (0, 0);
        foreach (var reason in field.Reasons)
        {
            if (reason.Certainty == DraftCertainty.Open) missing |= 1 << Array.IndexOf(Members, reason.Field);
            else if (reason.Certainty == DraftCertainty.Guessed) guessed |= 1 << Array.IndexOf(Members, reason.Field);
        }

        return Known[missing | (guessed << Members.Length)] ??= Extensions.Empty.WithUndone(Of(missing), Of(guessed));
    }

    private static List<string> Of(int members) => [.. Members.Where((_, index) => (members & (1 << index)) != 0)];
}
