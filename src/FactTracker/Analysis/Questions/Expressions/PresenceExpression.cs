namespace FactTracker.Analysis;

/// <summary>Whether something is stated at all: <c>has when</c>, <c>missing source</c>.</summary>
/// <remarks>Equality is by content. What is stated to be unknown or none is stated, and so not missing.</remarks>
/// <example><code>Ask.When.Missing.ToString(); // missing when</code></example>
public sealed record PresenceExpression : QueryExpression
{
    /// <summary>Creates a condition.</summary>
    /// <param name="name">What is asked about.</param>
    /// <param name="isMissing">Whether it is to be missing; otherwise it is to be there.</param>
    public PresenceExpression(QueryName name, bool isMissing = false)
        : base(1)
    {
        ArgumentNullException.ThrowIfNull(name);
        (Name, IsMissing) = (name, isMissing);
    }

    /// <summary>What is asked about.</summary>
    public QueryName Name { get; }

    /// <summary>Whether it is to be missing; otherwise it is to be there.</summary>
    public bool IsMissing { get; }

    internal override string Write() => $"{(IsMissing ? QueryWords.Missing : QueryWords.Has)} {Name}";
}
