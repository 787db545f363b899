using System.Globalization;

namespace FactTracker.Reports.Content;

/// <summary>The keys by which readers sort claims: place in time, confidence and number of origins.</summary>
internal sealed class ClaimOrder
{
    private readonly Dictionary<ClaimId, int> _places = [];

    public ClaimOrder(ReportContent content)
    {
        var dated = content.Claims.Where(it => it.Claim.When?.AsDate is not null)
            .OrderBy(it => it.Claim.When!.AsDate!.Value).Select(it => it.Claim.Id);
        foreach (var id in dated) _places.Add(id, _places.Count + 1);
    }

    /// <summary>Returns the keys, with spaces between them. A claim without a time or confidence has 0 there.</summary>
    public string KeysOf(ReportedClaim it) => string.Create(
        CultureInfo.InvariantCulture, $"{_places.GetValueOrDefault(it.Claim.Id)} {PerMille(it.Claim)} {it.Origins.Count.Possible}");

    private static int PerMille(Claim claim)
    {
        if (claim.Confidence is not [var first, ..]) return 0;
        var middle = first.Probability ?? (first.Interval is { } interval ? (interval.Lower + interval.Upper) / 2 : 0);
        return (int)Math.Round(middle * 1000);
    }
}
