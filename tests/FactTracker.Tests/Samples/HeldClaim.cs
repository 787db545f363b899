using System.Globalization;

namespace FactTracker.Tests.Samples;

/// <summary>A claim of a set as a test reads it: each thing that must survive, by its name, as text.</summary>
internal sealed class HeldClaim(ClaimSet set, ClaimId id)
{
    private readonly Claim _claim = set.Claims[id];

    public string? this[string facet] => facet switch
    {
        "text" => _claim.Text,
        "subject" => Joined(_claim.Subject),
        "property" => _claim.Property?.ToString(),
        "value" => Joined(_claim.Value),
        "words" => Joined(_claim.Value.Select(value => value.Words)),
        "amount" => Quantity?.Amount?.ToString(CultureInfo.InvariantCulture),
        "unit" => Quantity?.Unit.Symbol,
        "hedge" => Quantity?.Approximation.Name,
        "of" => Quantity?.Of?.ToString(),
        "when" => _claim.When?.AsDate?.ToString() ?? (_claim.When is UnknownValue ? "unknown" : null),
        "when in words" => _claim.When?.Words,
        "place" => _claim.Place?.ToString(),
        "claimant" => Joined(_claim.Claimant),
        "modality" => Joined(_claim.Modality),
        "condition" => _claim.Condition,
        "likelihood" => Joined(_claim.Likelihood),
        "relations" => Joined(_claim.Relations.Select(relation => $"{relation.Type} {relation.Claim}")),
        "chain" => string.Join(" -> ", Chain),
        "kind of origin" => Origin?.Kind.Name,
        "reliability of origin" => Origin?.Reliability?.ToString(),
        "credibility" => _claim.Citations[0].Credibility?.ToString(),
        _ => Joined(_claim.Qualifiers.Where(qualifier => qualifier.Name == facet).SelectMany(qualifier => qualifier.Values)),
    };

    /// <summary>The sources behind the claim, from the one that is cited to the one that draws on nothing else we know of.</summary>
    public IReadOnlyList<SourceId> Chain
    {
        get
        {
            List<SourceId> chain = [_claim.Citations[0].Source];
            for (var links = _claim.Citations[0].BasedOn; links?.FirstOrDefault() is { } link; links = set.Sources[link.Source].BasedOn)
            {
                chain.Add(link.Source);
            }

            return chain;
        }
    }

    private Source? Origin => set.Sources[Chain[^1]];

    private Quantity? Quantity =>
        _claim.Value.Concat(_claim.Qualifiers.SelectMany(qualifier => qualifier.Values)).OfType<Quantity>().FirstOrDefault();

    private static string Joined<T>(IEnumerable<T> items) => string.Join(" + ", items);
}
