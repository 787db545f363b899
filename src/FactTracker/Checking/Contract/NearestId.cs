namespace FactTracker.Checking;

/// <summary>Suggests the id that a misspelled reference may have meant.</summary>
internal sealed class NearestId(ClaimSet set)
{
    // In a set of hundreds of thousands of records every reference may be wrong. After this many comparisons, which take a second or less,
    // there are no more suggestions.
    private const int MostLooks = 5_000_000;

    private int _looks;

    /// <summary>Returns the id of the source nearest to a wrong id, or null if none is near.</summary>
    public string? OfSource(string wrong)
    {
        var nearest = new NearestWord(wrong);
        for (var i = 0; i < set.Sources.Count && _looks < MostLooks; i++, _looks++)
        {
            nearest.Look(set.Sources[i].Id.Text);
        }

        return nearest.Word;
    }

    /// <summary>Returns the id of the claim nearest to a wrong id, or null if none is near.</summary>
    public string? OfClaim(string wrong)
    {
        var nearest = new NearestWord(wrong);
        for (var i = 0; i < set.Claims.Count && _looks < MostLooks; i++, _looks++)
        {
            nearest.Look(set.Claims[i].Id.Text);
        }

        return nearest.Word;
    }
}
