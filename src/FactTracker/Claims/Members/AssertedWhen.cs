namespace FactTracker;

/// <summary>Whether a member belongs to what a claim asserts, which makes two claims the same assertion.</summary>
/// <example><code>var asserted = ClaimMembers.All.Where(member => member.Asserted == AssertedWhen.Always);</code></example>
public enum AssertedWhen
{
    /// <summary>It is about the claim: its confidence, its citations, its notes.</summary>
    Never,

    /// <summary>It is part of the assertion: the subject, the value, the time.</summary>
    Always,

    /// <summary>It is part of the assertion where the claim has no property: its text and the language of that.</summary>
    WithoutProperty,
}
