namespace FactTracker.Checking;

/// <summary>Finds the id that a misspelt reference may have meant.</summary>
internal sealed class NearestId(ClaimSet set)
{
    // Every reference may be wrong in a set of hundreds of thousands of records; past this many looks, a second or less, none is guessed at.
    private const int MostLooks = 5_000_000;

    private int _looks;

    /// <summary>The id of a source nearest to a wrong one, or null when none is near.</summary>
    public string? OfSource(string wrong)
    {
        var nearest = new NearestWord(wrong);
        for (var i = 0; i < set.Sources.Count && _looks < MostLooks; i++, _looks++)
        {
            nearest.Look(set.Sources[i].Id.Text);
        }

        return nearest.Word;
    }

    /// <summary>The id of a claim nearest to a wrong one, or null when none is near.</summary>
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
