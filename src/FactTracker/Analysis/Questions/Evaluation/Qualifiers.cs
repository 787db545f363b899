namespace FactTracker.Analysis;

/// <summary>Finds the qualifiers of a name.</summary>
internal static class Qualifiers
{
    /// <summary>The values of all qualifiers of a name, whatever its case.</summary>
    public static ValueList<ClaimValue> Of(Claim claim, string name)
    {
        ValueList<ClaimValue> found = [];
        foreach (var qualifier in claim.Qualifiers)
        {
            if (!string.Equals(qualifier.Name, name, StringComparison.OrdinalIgnoreCase)) continue;
            found = found.IsEmpty ? qualifier.Values : [.. found, .. qualifier.Values];
        }

        return found;
    }
}
