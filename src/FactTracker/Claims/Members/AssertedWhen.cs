namespace FactTracker;

/// <summary>When a member is part of the assertion of a claim. Claims with equal assertions assert the same.</summary>
/// <example><code>var asserted = ClaimMembers.All.Where(member => member.Asserted == AssertedWhen.Always);</code></example>
public enum AssertedWhen
{
    /// <summary>Never: the member is about the claim, as its confidence, its citations and its notes are.</summary>
    Never,

    /// <summary>Always: the subject, the value, the time.</summary>
    Always,

    /// <summary>When the claim has no property: its text and the language of the text.</summary>
    WithoutProperty,
}
