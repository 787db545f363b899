using System.Diagnostics.CodeAnalysis;

namespace FactTracker.Analysis;

/// <summary>A formula over the ids of claims, such as <c>gdp-china / gdp-russia</c>.</summary>
/// <remarks>
/// <para>It has numbers with units (<c>5.5</c>, <c>65%</c>, <c>40 EUR</c>, <c>3 "million people"</c>), ids of claims, <c>+ - * /</c> (also
/// <c>− × · ÷</c>), parentheses, <c>sum(a, b, …)</c>, <c>mean(a, b, …)</c>, <c>change(from, to)</c> in per cent, and
/// <c>share(a, of b)</c>, also written <c>a share of b</c>. Ids contain hyphens, so a minus needs a space before it: <c>a-b</c> is one id,
/// <c>a - b</c> a difference. Ids with other characters than letters, digits and <c>_ - . : # @</c>, and those that do not begin with a
/// letter, are written in double quotes or backticks. The README of the folder has the grammar.</para>
/// <para>Immutable. Equality is by the canonical text, which <see cref="ToString"/> returns and which parses to the same formula.</para>
/// </remarks>
/// <example><code>
/// var formula = Formula.Parse("(now-2024 - then-2000) ÷ then-2000");
/// formula.ToString(); // (now-2024 - then-2000) / then-2000
/// formula.Inputs;     // now-2024, then-2000
/// </code></example>
public sealed class Formula : IEquatable<Formula>, ISpanParsable<Formula>
{
    /// <summary>The greatest length of a formula in UTF-16 units: more than anybody reads, and quick to parse.</summary>
    public const int MaxLength = 10_000;

    /// <summary>The greatest depth of parentheses, functions and signs within each other, so that no text exhausts the stack.</summary>
    public const int MaxDepth = 50;

    /// <summary>The greatest number of operands, which bounds the time and the digits of a calculation.</summary>
    public const int MaxOperands = 500;

    private readonly string _text;

    internal Formula(IReadOnlyList<FormulaStep> steps)
    {
        Steps = steps;
        _text = FormulaText.Of(steps);
        Inputs = [.. steps.Where(step => step.Operator == FormulaOperator.Input).Select(step => step.Id).Distinct()];
    }

    /// <summary>The ids of the claims that it uses, each once, in order of appearance.</summary>
    public IReadOnlyList<ClaimId> Inputs { get; }

    /// <summary>The steps in postfix order.</summary>
    internal IReadOnlyList<FormulaStep> Steps { get; }

    /// <summary>Whether two formulas have the same canonical text.</summary>
    public static bool operator ==(Formula? left, Formula? right) => left?._text == right?._text;

    /// <summary>Whether two formulas have different canonical texts.</summary>
    public static bool operator !=(Formula? left, Formula? right) => !(left == right);

    /// <summary>Parses a formula.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormulaFormatException">The text is not a formula; the exception has the column and the remedy.</exception>
    public static Formula Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result, out var error) ? result : throw new FormulaFormatException(error);
    }

    /// <summary>Parses a formula.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The formula, or null when the text is not one.</param>
    /// <returns>Whether the text is a formula.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Formula? result) => TryParse(s, out result, out _);

    /// <summary>Parses a formula.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The formula, or null when the text is not one.</param>
    /// <param name="error">The reason and the position of the failure, or null when there is none.</param>
    /// <returns>Whether the text is a formula.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, [NotNullWhen(true)] out Formula? result, [NotNullWhen(false)] out FormulaError? error)
    {
        var parser = new FormulaParser(s ?? "");
        result = parser.Parse();
        error = result is null ? parser.Error : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Formula? other) => _text == other?._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Formula);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the canonical text.</summary>
    public override string ToString() => _text;

    static Formula IParsable<Formula>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Formula>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Formula result) => TryParse(s, out result);

    static Formula ISpanParsable<Formula>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Formula>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Formula result) => TryParse(s.ToString(), out result);
}
