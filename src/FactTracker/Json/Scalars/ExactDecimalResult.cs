namespace FactTracker.Json;

/// <summary>What came of reading a number.</summary>
internal enum ExactDecimalResult
{
    /// <summary>It is held exactly.</summary>
    Exact,

    /// <summary>It is a number, but one that a decimal cannot hold exactly.</summary>
    NotExact,

    /// <summary>It is not in JSON's number grammar.</summary>
    NotANumber,
}
