namespace FactTracker.Analysis;

/// <summary>The cited sources to ask about; see <see cref="Ask"/>.</summary>
/// <remarks>Each condition holds where it does for one of the cited sources, be they the same or not.</remarks>
/// <example><code>Ask.Source.Kind.Is("survey") &amp; Ask.Source.Is("fom-2024")</code></example>
public sealed class SourceTerm
{
    private readonly TextTerm _own = new(QueryName.Of(QueryField.Source));

    internal SourceTerm()
    {
    }

    /// <summary>The kinds of the sources, such as survey.</summary>
    public TextTerm Kind { get; } = new(QueryName.Of(QueryField.SourceKind));

    /// <summary>The publishers of the sources.</summary>
    public TextTerm Publisher { get; } = new(QueryName.Of(QueryField.SourcePublisher));

    /// <summary>The dates at which the sources were published.</summary>
    public DateTerm Published { get; } = new(QueryName.Of(QueryField.SourcePublished));

    /// <summary>A source is cited.</summary>
    public QueryExpression Exists => _own.Exists;

    /// <summary>No source is cited.</summary>
    public QueryExpression Missing => _own.Missing;

    /// <summary>A source with an id is cited.</summary>
    /// <param name="id">The id, in which <c>*</c> stands for any characters.</param>
    public QueryExpression Is(string id) => _own.Is(id);

    /// <summary>No source with an id is cited.</summary>
    /// <param name="id">The id, in which <c>*</c> stands for any characters.</param>
    public QueryExpression IsNot(string id) => _own.IsNot(id);

    /// <summary>A source with all of some words in its title, its reference or its id is cited.</summary>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentException">There is no word among them.</exception>
    public QueryExpression HasWords(string words) => _own.HasWords(words);
}
