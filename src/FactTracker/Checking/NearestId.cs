namespace FactTracker.Checking;

/// <summary>Finds the id that a misspelt reference may have meant.</summary>
internal sealed class NearestId(ClaimSet set)
{
    // Every reference may be wrong in a set of hundreds of thousands of records; past this many looks, a second or less, none is guessed at.
    private const int MostLooks = 5_000_000;

    private int _looks;

    /// <summary>The id of a source nearest to a wrong one, or null when none is near.</summary>
    public string? OfSource(string wrong) => NearestWord.Find(wrong, Counted(set.Sources.Select(source => source.Id.Text)));

    /// <summary>The id of a claim nearest to a wrong one, or null when none is near.</summary>
    public string? OfClaim(string wrong) => NearestWord.Find(wrong, Counted(set.Claims.Select(claim => claim.Id.Text)));

    private IEnumerable<string> Counted(IEnumerable<string> ids) => ids.TakeWhile(_ => _looks++ < MostLooks);
}
