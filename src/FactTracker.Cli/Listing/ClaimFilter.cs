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

    /// <summary>The claimant, in which a star stands for any characters.</summary>
    public string? Claimant { get; init; }

    /// <summary>The id of a cited source, in which a star stands for any characters, or else words of its title.</summary>
    public string? Source { get; init; }

    public Edtf? When { get; init; }

    public IReadOnlyList<string> Statuses { get; init; } = [];

    public IReadOnlyList<string> Verdicts { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The parts that are missing, by their names in <see cref="MissingPart"/>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public TextPattern? Reviewer { get; init; }

    /// <summary>Words without case and diacritics.</summary>
    public string? FoldedText { get; init; }

    public decimal? MinConfidence { get; init; }

    /// <summary>Asks a set what can be asked by a query, or returns null when nothing is.</summary>
    public QuestionAnswer? Ask(ClaimSet set)
    {
        QueryExpression[] all = [.. Expressions(), .. Source is { } source ? [OfSource(source, set)] : Array.Empty<QueryExpression>()];
        return all.Length == 0 ? null : set.Query(AllExpression.Of(all));
    }

    /// <summary>Whether a claim meets the criteria that no query can ask about.</summary>
    public bool Admits(Claim claim) =>
        (Reviewer is null || claim.Reviews.Any(review => review.Author is { } author && IsReviewer(author))) &&
        MissingPart.AreMissing(Missing, claim) &&
        (FoldedText is null || Words(claim).Any(words => TextFolding.Fold(words).Contains(FoldedText, StringComparison.Ordinal)));

    private IEnumerable<QueryExpression> Expressions()
    {
        if (Where is { } where) yield return where.Expression;
        if (Subject is { } subject) yield return Analysis.Ask.Subject.Is(subject);
        if (Property is { } property) yield return Analysis.Ask.Property.Is(property);
        if (Claimant is { } claimant) yield return Analysis.Ask.Claimant.Is(claimant);
        if (Statuses.Count > 0) yield return AnyExpression.Of([.. Statuses.Select(Analysis.Ask.Status.Is)]);
        if (Verdicts.Count > 0) yield return AnyExpression.Of([.. Verdicts.Select(verdict => Equal(QueryField.Verdict, verdict))]);
        if (Tags.Count > 0) yield return AnyExpression.Of([.. Tags.Select(tag => Equal(QueryField.Tag, tag))]);
        foreach (var missing in MissingPart.Questions(Missing)) yield return missing;
        if (MinConfidence is { } least) yield return Analysis.Ask.Confidence >= least;
        if (When is not { } when) yield break;
        yield return Analysis.Ask.Possibly(Analysis.Ask.When.Overlaps(when));
        yield return !Equal(QueryField.When, "unknown");
    }

    // An id that some claim cites means that source alone, whatever the titles of others.
    private static QueryExpression OfSource(string source, ClaimSet set)
    {
        var byId = Analysis.Ask.Source.Is(source);
        var isWords = source.Any(char.IsLetterOrDigit);
        return !isWords || set.Query(byId).Count > 0 ? byId : Analysis.Ask.Source.HasWords(source);
    }

    private bool IsReviewer(Agent author) =>
        (author.Name is { } name && Reviewer!.Matches(name)) || (author.Id is { } id && Reviewer!.Matches(id));

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
