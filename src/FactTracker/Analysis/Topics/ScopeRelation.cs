namespace FactTracker.Analysis;

/// <summary>How the scopes of two claims relate.</summary>
internal enum ScopeRelation
{
    /// <summary>Place, condition and qualifiers are the same.</summary>
    Same,

    /// <summary>One that both state differs, so the claims are about different things.</summary>
    Different,

    /// <summary>All that both state are the same, and one is stated by one claim alone.</summary>
    OneSided,
}
