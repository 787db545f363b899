namespace FactTracker;

/// <summary>How many values a member has, and how they are written.</summary>
/// <example><code>var lists = SourceMembers.All.Where(member => member.Shape == MemberShape.List);</code></example>
public enum MemberShape
{
    /// <summary>One value.</summary>
    One,

    /// <summary>One value by itself, or a list of several: <c>subject</c>.</summary>
    Several,

    /// <summary>Always a list: <c>citations</c>.</summary>
    List,

    /// <summary>An object with one or more values under each name: <c>qualifiers</c>.</summary>
    Named,
}
