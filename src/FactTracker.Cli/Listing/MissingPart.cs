using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>What <c>--without</c> can ask for: parts that a claim may lack.</summary>
internal static class MissingPart
{
    private static readonly Dictionary<string, QueryField> Fields = new(StringComparer.Ordinal)
    {
        ["citation"] = QueryField.Source,
        ["source"] = QueryField.Source,
        ["text"] = QueryField.Text,
        ["subject"] = QueryField.Subject,
        ["property"] = QueryField.Property,
        ["value"] = QueryField.Value,
        ["unit"] = QueryField.Unit,
        ["when"] = QueryField.When,
        ["place"] = QueryField.Place,
        ["confidence"] = QueryField.Confidence,
        ["claimant"] = QueryField.Claimant,
        ["verdict"] = QueryField.Verdict,
        ["tag"] = QueryField.Tag,
        ["recorded"] = QueryField.Recorded,
        ["publisher"] = QueryField.SourcePublisher,
        ["published"] = QueryField.SourcePublished,
    };

    // No query can ask about these.
    private static readonly Dictionary<string, Predicate<Claim>> Others = new(StringComparer.Ordinal)
    {
        ["review"] = claim => claim.Reviews.IsEmpty,
        ["quote"] = claim => claim.Citations.All(citation => citation.Quote is null),
        ["locator"] = claim => claim.Citations.All(citation => citation.Locator is null),
        ["language"] = claim => claim.Language is null,
        ["notes"] = claim => claim.Notes is null,
    };

    public static IReadOnlyList<string> Names { get; } = [.. Fields.Keys, .. Others.Keys];

    /// <summary>Returns the questions of those names that a query can ask.</summary>
    public static IEnumerable<QueryExpression> Questions(IEnumerable<string> names) =>
        from name in names
        where Fields.ContainsKey(name)
        select new PresenceExpression(QueryName.Of(Fields[name]), isMissing: true);

    /// <summary>Returns whether a claim lacks all the others.</summary>
    public static bool AreMissing(IEnumerable<string> names, Claim claim) =>
        names.All(name => !Others.TryGetValue(name, out var isMissing) || isMissing(claim));
}
