namespace FactTracker.Values;

/// <summary>What a percentage is a percentage of, as far as it decides whether 100% is a limit.</summary>
internal enum WholeKind
{
    /// <summary>It is not known whether 100% is a limit.</summary>
    Unclear,

    /// <summary>The members of a group: voters, cases, households. No part of them is more than 100%.</summary>
    Members,

    /// <summary>An amount that others are compared with: GDP, capacity, a target. A percentage of it may have any size.</summary>
    Amount,
}
