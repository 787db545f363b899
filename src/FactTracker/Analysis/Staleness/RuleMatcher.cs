using FactTracker.Claims;

namespace FactTracker.Analysis;

/// <summary>Finds the rules of a policy that decide about a claim: of each kind the first that applies.</summary>
internal sealed class RuleMatcher(SourceList sources, StalenessPolicy policy)
{
    private readonly (StalenessRule Rule, HashSet<string> Properties)[] _rules =
        [.. policy.Rules.Select(rule => (rule, rule.Properties.Select(NormalText.Of).ToHashSet(StringComparer.Ordinal)))];

    public RuleDecisions Of(Claim claim)
    {
        StalenessRule? age = null, check = null, current = null, editions = null;
        foreach (var (rule, properties) in _rules)
        {
            if (!Applies(rule, properties, claim)) continue;
            if (rule.MaxAge is not null) age ??= rule;
            if (rule.CheckEvery is not null) check ??= rule;
            if (rule.IsCurrent is not null) current ??= rule;
            if (rule.WatchEditions is not null) editions ??= rule;
        }

        return new RuleDecisions(
            age, check, current is { IsCurrent: true } ? current : null, editions is { WatchEditions: true } ? editions : null);
    }

    private bool Applies(StalenessRule rule, HashSet<string> properties, Claim claim) =>
        (rule.Statuses.IsEmpty || rule.Statuses.Contains(claim.Status))
        && (rule.Tags.IsEmpty || rule.Tags.Any(tag => claim.Tags.Contains(tag)))
        && (properties.Count == 0 || IsNamed(claim.Property, properties))
        && (rule.SourceKinds.IsEmpty || claim.Citations.Any(citation => IsOfKind(citation, rule.SourceKinds)));

    private static bool IsNamed(ClaimValue? property, HashSet<string> properties) => property switch
    {
        TextValue text => properties.Contains(NormalText.Of(text.Text)),
        EntityValue entity => properties.Contains(NormalText.Of(entity.Id))
            || (entity.Label is { } label && properties.Contains(NormalText.Of(label))),
        _ => false,
    };

    private bool IsOfKind(Citation citation, ValueList<SourceKind> kinds) =>
        citation.Stance == Stance.Supports && sources.TryGet(citation.Source, out var source) && kinds.Contains(source.Kind);
}
