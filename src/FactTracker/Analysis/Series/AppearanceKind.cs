namespace FactTracker.Analysis;

/// <summary>The way in which a claim appears.</summary>
public enum AppearanceKind
{
    /// <summary>A source states the claim.</summary>
    Source,

    /// <summary>Its claimants state the claim.</summary>
    Claimant,
}
