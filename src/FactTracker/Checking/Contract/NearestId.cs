namespace FactTracker.Checking;

/// <summary>Suggests the id that a misspelled reference may have meant.</summary>
internal sealed class NearestId(ClaimSet set)
{
    // In a set of hundreds of thousands of records every reference may be wrong. After this many letters were compared, which takes about a
    // second, there are no more suggestions.
    private const long MostWork = 5_000_000;

    private long _work;

    /// <summary>Returns the id of the source nearest to a wrong id, or null if none is near.</summary>
    public string? OfSource(string wrong) => NearestWord.Find(wrong, Counted(wrong, set.Sources.Select(source => source.Id.Text)));

    /// <summary>Returns the id of the claim nearest to a wrong id, or null if none is near.</summary>
    public string? OfClaim(string wrong) => NearestWord.Find(wrong, Counted(wrong, set.Claims.Select(claim => claim.Id.Text)));

    // An id of quite another length is only looked at.
    private IEnumerable<string> Counted(string wrong, IEnumerable<string> ids) => ids.TakeWhile(id =>
        (_work += Math.Abs(id.Length - wrong.Length) > EditDistance.GreatestLimit ? 1 : id.Length + 1) < MostWork);
}
