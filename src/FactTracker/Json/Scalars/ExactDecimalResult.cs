namespace FactTracker.Json;

/// <summary>The result of parsing a number.</summary>
internal enum ExactDecimalResult
{
    /// <summary>The number is represented exactly.</summary>
    Exact,

    /// <summary>The text is a number, but a decimal cannot represent it exactly.</summary>
    NotExact,

    /// <summary>The text is not in JSON's number grammar.</summary>
    NotANumber,
}
