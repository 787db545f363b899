using FactTracker.Tests.Corpora;

namespace FactTracker.Tests.Interchange.Formats.ClaimReview;

/// <summary>The real files, as the table of them lists them.</summary>
internal static class ReviewFiles
{
    /// <summary>The path of each file and how many reviews are in it.</summary>
    public static IReadOnlyList<(string Path, int Reviews)> All =>
        [.. SharedData.Rows("claimreview/documents.tsv").Select(
            row => (SharedData.PathOf($"claimreview/{row[0]}"), int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture)))];
}
