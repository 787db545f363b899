using System.Diagnostics.CodeAnalysis;

namespace FactTracker.Analysis;

/// <summary>A question to the claims of a set: <c>property = "median rent" and when overlaps 2020/2024 and value > 50%</c>.</summary>
/// <remarks>
/// <para>The README of the folder has the grammar and says what each name and operator means. Answers are three-valued: about 50% is
/// possibly more than 50%. A query finds what certainly holds; <c>possibly</c> before it also finds what possibly holds.</para>
/// <para>Immutable. Equality is by content. <see cref="ToString"/> returns the canonical text, which is parsed as an equal query wherever
/// it has at most <see cref="MaxLength"/> characters.</para>
/// </remarks>
/// <example><code>
/// var query = ClaimQuery.Parse("tag = rent and (when before 2020 or value > 500 EUR)");
/// Console.WriteLine(query); // tag = rent and (when before 2020 or value > 500 EUR)
/// </code></example>
public sealed record ClaimQuery : ISpanParsable<ClaimQuery>
{
    /// <summary>The greatest number of UTF-16 units in the text of a query: more than anybody writes, and quick to read.</summary>
    public const int MaxLength = 65_536;

    /// <summary>Creates a query from an expression.</summary>
    /// <param name="expression">The expression.</param>
    public ClaimQuery(QueryExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        Expression = expression;
    }

    /// <summary>What is to hold of a claim.</summary>
    public QueryExpression Expression { get; }

    /// <summary>Creates a query from an expression.</summary>
    /// <param name="expression">The expression.</param>
    public static implicit operator ClaimQuery(QueryExpression expression) => new(expression);

    /// <summary>Parses a query.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="ClaimQueryFormatException">The text is not a query; the exception has the place and what is expected there.
    /// </exception>
    public static ClaimQuery Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var query, out var error) ? query : throw new ClaimQueryFormatException(s, error);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static ClaimQuery Parse(ReadOnlySpan<char> s) => Parse(s.ToString());

    /// <summary>Parses a query.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The query, or null.</param>
    /// <returns>Whether the text is a query.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out ClaimQuery? result) =>
        TryParse(s ?? "", out result, out _);

    /// <inheritdoc cref="TryParse(string?, out ClaimQuery?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out ClaimQuery? result) =>
        TryParse(s.ToString(), out result, out _);

    /// <summary>Parses a query, and reports where and why the text is not one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The query, or null.</param>
    /// <param name="error">Why it is not a query, or null when it is.</param>
    /// <returns>Whether the text is a query.</returns>
    public static bool TryParse(
        string s, [NotNullWhen(true)] out ClaimQuery? result, [NotNullWhen(false)] out ClaimQueryError? error)
    {
        ArgumentNullException.ThrowIfNull(s);
        var expression = s.Length <= MaxLength ? QueryParser.Parse(s, out error) : TooLong(out error);
        result = expression is null ? null : new ClaimQuery(expression);
        return result is not null;
    }

    /// <summary>Returns the canonical text.</summary>
    public override string ToString() => Expression.ToString();

    static ClaimQuery IParsable<ClaimQuery>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ClaimQuery>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClaimQuery result) => TryParse(s, out result);

    static ClaimQuery ISpanParsable<ClaimQuery>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<ClaimQuery>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClaimQuery result) => TryParse(s, out result);

    private static QueryExpression? TooLong(out ClaimQueryError error)
    {
        error = new ClaimQueryError(ClaimQueryErrorCode.TooLong, MaxLength + 1, "…", $"at most {MaxLength} characters")
        {
            Remedy = "Ask several shorter queries.",
        };
        return null;
    }
}
