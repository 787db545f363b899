namespace FactTracker.Analysis;

/// <summary>The names of requirements, as files and command lines have them.</summary>
/// <example><code>RequirementNames.TryParse("archived", out var requirement); // ClaimRequirements.Archived</code></example>
public static class RequirementNames
{
    /// <summary>All names, in the order of <see cref="ClaimRequirements"/>.</summary>
    public static IReadOnlyList<string> All { get; } = ["subject", "citation", "archived", "quote", "evidence", "confidence"];

    /// <summary>Returns the requirement with a name.</summary>
    /// <param name="name">The name; case does not matter.</param>
    /// <param name="requirement">The requirement, or <see cref="ClaimRequirements.None"/>.</param>
    /// <returns>Whether there is one with that name.</returns>
    public static bool TryParse(string name, out ClaimRequirements requirement)
    {
        ArgumentNullException.ThrowIfNull(name);
        for (var i = 0; i < All.Count; i++)
        {
            if (!All[i].Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            requirement = (ClaimRequirements)(1 << i);
            return true;
        }

        requirement = ClaimRequirements.None;
        return false;
    }
}
