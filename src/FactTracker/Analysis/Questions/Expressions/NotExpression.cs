namespace FactTracker.Analysis;

/// <summary>An expression that is not to hold.</summary>
/// <remarks>Equality is by content. What possibly holds, possibly does not.</remarks>
/// <example><code>(!Ask.Tag.Is("rent")).ToString(); // not tag = rent</code></example>
public sealed record NotExpression : QueryExpression
{
    /// <summary>Negates an expression.</summary>
    /// <param name="inner">The expression.</param>
    /// <exception cref="ArgumentException">It is nested too deep.</exception>
    public NotExpression(QueryExpression inner)
        : base((inner ?? throw new ArgumentNullException(nameof(inner))).Depth + 1)
        => Inner = inner;

    /// <summary>What is not to hold.</summary>
    public QueryExpression Inner { get; }

    internal override string Write() => $"{QueryWords.Not} {Within(Inner, Inner is AllExpression or AnyExpression)}";
}
