namespace FactTracker.Verification;

/// <summary>What a set of claims says about a statement of a text.</summary>
/// <remarks><c>default</c> is <see cref="Unknown"/>. In JSON a verdict is written in lower case.</remarks>
public enum StatementVerdict
{
    /// <summary>No claim of the set clearly says the same or the opposite.</summary>
    Unknown,

    /// <summary>A claim of the set says the same, and stands.</summary>
    Supported,

    /// <summary>A claim of the set says something else about the same thing and time, or the set has refuted what the text says.</summary>
    Contradicted,

    /// <summary>It was so at an earlier time, of which the set knows what came later; or the claim that says so no longer stands.</summary>
    Outdated,
}
