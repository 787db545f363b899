namespace FactTracker.Checking;

/// <summary>Suggests the id that a misspelled reference may have meant.</summary>
internal sealed class NearestId(ClaimSet set)
{
    // In a set of hundreds of thousands of records every reference may be wrong. After this many comparisons, which take a second or less,
    // there are no more suggestions.
    private const int MostLooks = 5_000_000;

    private int _looks;

    /// <summary>Returns the id of the source nearest to a wrong id, or null if none is near.</summary>
    public string? OfSource(string wrong) => NearestWord.Find(wrong, Counted(set.Sources.Select(source => source.Id.Text)));

    /// <summary>Returns the id of the claim nearest to a wrong id, or null if none is near.</summary>
    public string? OfClaim(string wrong) => NearestWord.Find(wrong, Counted(set.Claims.Select(claim => claim.Id.Text)));

    private IEnumerable<string> Counted(IEnumerable<string> ids) => ids.TakeWhile(_ => _looks++ < MostLooks);
}
