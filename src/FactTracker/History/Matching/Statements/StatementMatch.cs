namespace FactTracker.History;

/// <summary>What the comparison of two claims by subject, property, time and value found.</summary>
/// <param name="Relation">How they relate.</param>
/// <param name="Time">How their times relate, in a few words.</param>
/// <param name="IsOtherClaimant">Whether both state claimants, and none is the same.</param>
/// <param name="IsOtherManner">Whether modality or likelihood differ.</param>
internal readonly record struct StatementMatch(StatementRelation Relation, string Time, bool IsOtherClaimant, bool IsOtherManner);
