namespace FactTracker.Analysis;

/// <summary>The texts of the sources of claims that conditions compare.</summary>
internal static class SourceTexts
{
    public static Func<Claim, Truth> Of(QueryField field, QueryOperator comparison, TextQuestion question, ClaimSet set)
    {
        if (field == QueryField.Source && comparison == QueryOperator.Equal) return claim => OfId(claim, question);
        return new SourceQuestion(set, field switch
        {
            QueryField.Source => source => OfReference(source, question),
            QueryField.SourceKind => source => question.Of(source.Kind.Name),
            _ => source => source.Publisher is { } publisher ? question.Of(publisher) : Truth.No,
        }).Of;
    }

    // A cited source need not be in the set.
    private static Truth OfId(Claim claim, TextQuestion question)
    {
        foreach (var citation in claim.Citations)
        {
            if (question.Matcher.Matches(citation.Source.Text)) return Truth.Yes;
        }

        return Truth.No;
    }

    private static Truth OfReference(Source source, TextQuestion question) =>
        question.Matcher.Matches(string.Join(' ', ((string?[])[source.Title, source.Words, source.Id.Text]).OfType<string>()))
            ? Truth.Yes
            : Truth.No;
}
