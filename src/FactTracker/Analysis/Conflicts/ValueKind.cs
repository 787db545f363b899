namespace FactTracker.Analysis;

/// <summary>The kinds of values, as far as they are compared.</summary>
internal enum ValueKind
{
    Quantity,
    Date,
    Flag,
    Text,
    Entity,
    None,
    Unknown,
    Unrecognised,
}
