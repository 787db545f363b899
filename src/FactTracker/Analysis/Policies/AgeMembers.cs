namespace FactTracker.Analysis;

/// <summary>Reads the members that a rule and the gates of a policy file share: from which date an age is counted.</summary>
internal static class AgeMembers
{
    private static readonly string[] AgeDates = ["firstKnown", "about", "published", "accessed", "checked"]; // As AgeDate.

    public static AgeDate CountsOf(PolicyMembers members) =>
        members.Word("counts", AgeDates) is { } word ? (AgeDate)Array.IndexOf(AgeDates, word) : default;

    /// <summary>Reports members that have no effect without a maximum age.</summary>
    public static void NeedMaxAge(PolicyMembers members, PolicyText text)
    {
        if (members["maxAge"] is not null) return;
        foreach (var name in (string[])["counts", "reportUnknownAge"])
        {
            if (members[name] is { } stray)
                text.Report(stray, $"\"{name}\" has no effect without \"maxAge\".", "Add \"maxAge\", or remove it.");
        }
    }
}
