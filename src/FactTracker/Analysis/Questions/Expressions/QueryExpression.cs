namespace FactTracker.Analysis;

/// <summary>An expression of the query language: a condition, or conditions joined by and, or, not, possibly and certainly.</summary>
/// <remarks>
/// <para>The family is closed: <see cref="ComparisonExpression"/>, <see cref="PresenceExpression"/>, <see cref="AllExpression"/>,
/// <see cref="AnyExpression"/>, <see cref="NotExpression"/> and <see cref="CertaintyExpression"/>. <c>&amp;</c>, <c>|</c> and <c>!</c> join
/// them.</para>
/// <para>Immutable. Equality is by content and order. An expression is at most <see cref="MaxDepth"/> deep, so that no code that walks it
/// runs out of stack.</para>
/// </remarks>
/// <example><code>
/// var question = Ask.Tag.Is("rent") &amp; !Ask.When.Before(Edtf.Parse("2020"));
/// Console.WriteLine(question); // tag = rent and not when before 2020
/// </code></example>
public abstract record QueryExpression
{
    /// <summary>The greatest depth of an expression; more than anybody writes or reads.</summary>
    public const int MaxDepth = 100;

    private protected QueryExpression(int depth)
    {
        if (depth > MaxDepth)
            throw new ArgumentException($"The expression is nested more than {MaxDepth} deep; write it with fewer levels.");
        Depth = depth;
    }

    /// <summary>The number of levels: 1 for a condition, and one more for each expression around it.</summary>
    public int Depth { get; }

    /// <summary>Joins two expressions by <c>and</c>: the answer is the less certain of the two.</summary>
    /// <param name="left">One expression.</param>
    /// <param name="right">The other expression.</param>
    public static QueryExpression operator &(QueryExpression left, QueryExpression right) => AllExpression.Of(left, right);

    /// <summary>Joins two expressions by <c>or</c>: the answer is the more certain of the two.</summary>
    /// <param name="left">One expression.</param>
    /// <param name="right">The other expression.</param>
    public static QueryExpression operator |(QueryExpression left, QueryExpression right) => AnyExpression.Of(left, right);

    /// <summary>Negates an expression: yes becomes no, no becomes yes, and possibly remains.</summary>
    /// <param name="expression">The expression.</param>
    public static QueryExpression operator !(QueryExpression expression) => new NotExpression(expression);

    /// <summary>Returns the expression as it is written in a query.</summary>
    public sealed override string ToString() => Write();

    /// <summary>The text, which is read back as this expression.</summary>
    internal abstract string Write();

    /// <summary>Puts parentheses around an expression where it stands within another and needs them.</summary>
    private protected static string Within(QueryExpression inner, bool needsParentheses) =>
        needsParentheses ? $"({inner.Write()})" : inner.Write();
}
