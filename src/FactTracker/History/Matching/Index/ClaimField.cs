namespace FactTracker.History;

/// <summary>Where words by which a claim is found come from.</summary>
internal enum ClaimField
{
    /// <summary>The text of the claim, or a translation of it.</summary>
    Text,

    /// <summary>Subject, property, value, time, place or a qualifier.</summary>
    Statement,

    /// <summary>The name of a claimant.</summary>
    Claimant,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>The title of a review of the claim.</summary>
    Review,

    /// <summary>The title of a cited source.</summary>
    Source,
}
