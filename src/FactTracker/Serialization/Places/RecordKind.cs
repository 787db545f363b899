namespace FactTracker.Serialization;

/// <summary>What part of a set a record is.</summary>
internal enum RecordKind
{
    /// <summary>The set itself, its sources and claims apart.</summary>
    Header,

    /// <summary>One of the sources.</summary>
    Source,

    /// <summary>One of the claims.</summary>
    Claim,
}
