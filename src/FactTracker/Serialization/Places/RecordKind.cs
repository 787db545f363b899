namespace FactTracker.Serialization;

/// <summary>The part of a set that a record is.</summary>
internal enum RecordKind : byte
{
    /// <summary>The set itself, without its sources and claims.</summary>
    Header,

    /// <summary>One of the sources.</summary>
    Source,

    /// <summary>One of the claims.</summary>
    Claim,
}
