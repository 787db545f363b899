namespace FactTracker.Analysis;

/// <summary>A text to ask about; see <see cref="Ask"/>.</summary>
/// <remarks>A <c>*</c> in a text stands for any characters.</remarks>
/// <example><code>Ask.Property.Is("median *") | Ask.Text.HasWords("median rent")</code></example>
public sealed class TextTerm
{
    private readonly QueryName _name;

    internal TextTerm(QueryName name) => _name = name;

    /// <summary>Is stated at all.</summary>
    public QueryExpression Exists => new PresenceExpression(_name);

    /// <summary>Is not stated.</summary>
    public QueryExpression Missing => new PresenceExpression(_name, isMissing: true);

    /// <summary>Is a text, whatever its letter case.</summary>
    /// <param name="text">The text.</param>
    public QueryExpression Is(string text) =>
        new ComparisonExpression(_name, QueryOperator.Equal, TextOperand.Pattern(text));

    /// <summary>Is not a text, or is not stated.</summary>
    /// <param name="text">The text.</param>
    public QueryExpression IsNot(string text) =>
        new ComparisonExpression(_name, QueryOperator.NotEqual, TextOperand.Pattern(text));

    /// <summary>Is one of several texts.</summary>
    /// <param name="texts">The texts, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public QueryExpression IsOneOf(params IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return AnyExpression.Of([.. texts.Select(Is)]);
    }

    /// <summary>Has all of some words, whatever their case and diacritics.</summary>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentException">There is no word among them.</exception>
    public QueryExpression HasWords(string words) =>
        new ComparisonExpression(_name, QueryOperator.HasWords, TextOperand.Pattern(words));
}
