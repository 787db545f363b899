namespace FactTracker.Parquet.Tests;

/// <summary>What the views over lines say that they leave out, and the answers of the library without that.</summary>
internal sealed class LeftOut
{
    private static readonly string[] OfConflicts = ["subject or property", "place or qualifiers", "time", "value"];

    private readonly ClaimSet _set;
    private readonly HashSet<(string Claim, string Reason)> _claims;
    private readonly HashSet<string> _withoutSeries;

    public LeftOut(ClaimSet set, Duck duck)
    {
        _set = set;
        _claims = [.. duck.Rows("SELECT id, reason FROM left_out").Select(row => ((string)row[0]!, (string)row[1]!))];
        _withoutSeries =
        [
            .. duck.Rows("SELECT id FROM claims WHERE topic IS NULL OR topic IN (SELECT topic FROM claims JOIN left_out USING (number))")
                .Select(row => (string)row[0]!),
        ];
    }

    /// <summary>The reasons for a claim.</summary>
    public IEnumerable<string> Of(string claim) => _claims.Where(left => left.Claim == claim).Select(left => left.Reason).Order();

    /// <summary>Without pairs of which one is left out, and without those in two units.</summary>
    public IEnumerable<string> FromConflicts(IEnumerable<string> pairs) => pairs.Where(pair =>
        pair.Split(' ') is [var a, var b, ..] && !OfConflicts.Any(reason => _claims.Contains((a, reason)) || _claims.Contains((b, reason)))
        && !InTwoUnits(a, b));

    /// <summary>Without what depends on dates and periods that are left out.</summary>
    public IEnumerable<string> FromStale(IEnumerable<string> findings) => findings.Where(finding => finding.Split(' ') switch
    {
        [var claim, "expired", ..] => !_claims.Contains((claim, "expires")),
        [var claim, "checkOverdue", ..] => !_claims.Contains((claim, "check")),
        _ => true,
    });

    /// <summary>Without the topics that are not complete.</summary>
    public IEnumerable<string> FromSeries(IEnumerable<string> points) =>
        points.Where(point => !_withoutSeries.Contains(point.Split(' ')[0]));

    private bool InTwoUnits(string one, string other) =>
        _set.Claims[one].Value.Single is Quantity first && _set.Claims[other].Value.Single is Quantity second && first.Unit != second.Unit;
}
