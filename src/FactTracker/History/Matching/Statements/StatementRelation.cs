namespace FactTracker.History;

/// <summary>How two claims about the same subject and property relate, from the least to the most alike.</summary>
internal enum StatementRelation
{
    /// <summary>They are about different times, or one of them states a place or a qualifier that the other does not.</summary>
    OtherTime,

    /// <summary>They give different values for the same time, or one denies what the other asserts.</summary>
    OtherValue,

    /// <summary>Both values can be right, and are not the same: about 65% and 65.2%.</summary>
    LikeValue,

    /// <summary>They give the same value for the same time, and differ in claimant, modality, likelihood or condition.</summary>
    SameValue,

    /// <summary>They assert the same: their fingerprints are equal.</summary>
    SameAssertion,
}
