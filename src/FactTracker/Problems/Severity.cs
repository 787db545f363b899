namespace FactTracker;

/// <summary>How grave a problem is.</summary>
/// <remarks>Ordered from least to most grave. Only errors make a command fail, unless asked otherwise.</remarks>
public enum Severity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Info,

    /// <summary>Probably not what was meant.</summary>
    Warning,

    /// <summary>Breaks the format or cannot be true.</summary>
    Error,
}
