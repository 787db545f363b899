using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>Reads the section <c>gates</c> of a policy file: what claims must fulfil.</summary>
internal static class GateSection
{
    /// <summary>Returns the gates, without the policies of other sections except that of what is stale.</summary>
    public static GatePolicy Read(JsonItem item, PolicyText text, StalenessPolicy staleness)
    {
        var members = new PolicyMembers(
            item, text, "minOrigins", "maxAge", "counts", "reportUnknownAge", "require", "noConflicts", "noStale");
        AgeMembers.NeedMaxAge(members, text);
        var require = ClaimRequirements.None;
        foreach (var word in members.Words("require", RequirementNames.All) ?? [])
        {
            if (RequirementNames.TryParse(word, out var requirement)) require |= requirement;
        }

        return new GatePolicy
        {
            MinOrigins = (int?)members.WholeNumber("minOrigins", 1, int.MaxValue),
            MaxAge = members.Period("maxAge"),
            Counts = AgeMembers.CountsOf(members),
            ReportUnknownAge = members.Flag("reportUnknownAge") ?? false,
            Require = require,
            NoConflicts = members.Flag("noConflicts") ?? false,
            NoStale = members.Flag("noStale") == true ? staleness : null,
        };
    }
}
