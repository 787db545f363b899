using System.Globalization;

namespace FactTracker.Interchange.Formats.Markdown;

/// <summary>Finds the columns of an article's table in which some claim has a cell.</summary>
/// <param name="set">The set.</param>
/// <param name="culture">The culture of the article.</param>
/// <param name="cancellationToken">Stops the search.</param>
internal sealed class UsedHeadings(ClaimSet set, CultureInfo culture, CancellationToken cancellationToken)
{
    private const int LikelyClaims = 1 << 10; // About so many say which columns are used, in nearly every set.

    /// <summary>Returns whether each column is used by one of some claims, spread over the set. Those of a small set are all its
    /// claims.</summary>
    public bool[] FindLikely() => Find(Math.Max(1, set.Claims.Count / LikelyClaims));

    /// <summary>Returns whether each column is used.</summary>
    public bool[] FindAll() => Find(every: 1);

    private bool[] Find(int every)
    {
        var table = new ArticleColumns(set, culture);
        var isUsed = new bool[table.All.Count];
        for (var i = 0; i < set.Claims.Count; i += every)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = table.CellsOf(set.Claims[i]);
            for (var column = 0; column < row.Length; column++) isUsed[column] |= row[column].Length > 0;
        }

        if (!isUsed.Contains(true)) isUsed[0] = true; // Claims that say nothing have a row too.
        return isUsed;
    }
}
