namespace FactTracker.Analysis;

/// <summary>
/// An expression that is to hold certainly, or at least possibly. It turns "possibly" into no or yes, so that no doubt is left.
/// </summary>
/// <remarks>Equality is by content.</remarks>
/// <example><code>
/// CertaintyExpression.Possibly(Ask.Value > new Quantity(50, Unit.Percent));
/// </code></example>
public sealed record CertaintyExpression : QueryExpression
{
    private CertaintyExpression(bool isPossibly, QueryExpression inner)
        : base((inner ?? throw new ArgumentNullException(nameof(inner))).Depth + 1)
        => (IsPossibly, Inner) = (isPossibly, inner);

    /// <summary>Whether it is enough that the expression possibly holds.</summary>
    public bool IsPossibly { get; }

    /// <summary>What is to hold.</summary>
    public QueryExpression Inner { get; }

    /// <summary><c>possibly</c>: yes where the expression holds or possibly holds, otherwise no.</summary>
    /// <param name="inner">The expression.</param>
    /// <exception cref="ArgumentException">It is nested too deep.</exception>
    public static CertaintyExpression Possibly(QueryExpression inner) => new(true, inner);

    /// <summary><c>certainly</c>: yes where the expression holds, otherwise no.</summary>
    /// <param name="inner">The expression.</param>
    /// <exception cref="ArgumentException">It is nested too deep.</exception>
    public static CertaintyExpression Certainly(QueryExpression inner) => new(false, inner);

    internal override string Write() =>
        $"{(IsPossibly ? QueryWords.Possibly : QueryWords.Certainly)} {Within(Inner, Inner is AllExpression or AnyExpression)}";
}
