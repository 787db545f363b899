using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>A filter for claims. A criterion that is null or empty matches every claim.</summary>
/// <remarks>What the query language can ask becomes one query; the rest is asked of each claim by <see cref="Admits"/>.</remarks>
internal sealed record ClaimFilter
{
    /// <summary>The query of the command line.</summary>
    public ClaimQuery? Where { get; init; }

    /// <summary>The subject, in which a star stands for any characters.</summary>
    public string? Subject { get; init; }

    /// <summary>The property, in which a star stands for any characters.</summary>
    public string? Property { get; init; }

    public TextPattern? Source { get; init; }

    public Edtf? When { get; init; }

    public IReadOnlyList<string> Statuses { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Text { get; init; }

    public decimal? MinConfidence { get; init; }

    /// <summary>Asks a set what can be asked by a query, or returns null when nothing is.</summary>
    public QuestionAnswer? Ask(ClaimSet set)
    {
        QueryExpression[] all = [.. Expressions()];
        return all.Length == 0 ? null : set.Query(AllExpression.Of(all));
    }

    /// <summary>Whether a claim meets the criteria that no query can ask about.</summary>
    public bool Admits(Claim claim) =>
        (Source is null || claim.Citations.Any(citation => Source.Matches(citation.Source.Text))) &&
        (Text is null || Words(claim).Any(words => words.Contains(Text, StringComparison.OrdinalIgnoreCase)));

    private IEnumerable<QueryExpression> Expressions()
    {
        if (Where is { } where) yield return where.Expression;
        if (Subject is { } subject) yield return Analysis.Ask.Subject.Is(subject);
        if (Property is { } property) yield return Analysis.Ask.Property.Is(property);
        if (Statuses.Count > 0) yield return AnyExpression.Of([.. Statuses.Select(Analysis.Ask.Status.Is)]);
        if (Tags.Count > 0) yield return AnyExpression.Of([.. Tags.Select(tag => Equal(QueryField.Tag, tag))]);
        if (MinConfidence is { } least) yield return Analysis.Ask.Confidence >= least;
        if (When is not { } when) yield break;
        yield return Analysis.Ask.Possibly(Analysis.Ask.When.Overlaps(when));
        yield return !Equal(QueryField.When, "unknown");
    }

    private static ComparisonExpression Equal(QueryField field, string text) =>
        new(QueryName.Of(field), QueryOperator.Equal, TextOperand.Literal(text));

    // The texts that a search for words covers.
    private static IEnumerable<string> Words(Claim claim)
    {
        if (claim.Text is { } text) yield return text;
        foreach (var value in claim.Subject.Concat(claim.Value))
        {
            yield return value.ToString();
        }

        if (claim.Property is { } property) yield return property.ToString();
        if (claim.Notes is { } notes) yield return notes;
    }
}
