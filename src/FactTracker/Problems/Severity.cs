namespace FactTracker;

/// <summary>How severe a problem is.</summary>
/// <remarks>Ordered from least to most severe. By default only errors make a command fail.</remarks>
public enum Severity
{
    /// <summary>Worth knowing; no action is needed.</summary>
    Info,

    /// <summary>Probably not what was meant.</summary>
    Warning,

    /// <summary>Violates the format, or cannot be true.</summary>
    Error,
}
