using System.Diagnostics;
using FactTracker.History;

namespace FactTracker.Benchmarks.Matching;

/// <summary>Measures how well and how fast posts are matched with claims on the files of a public task.</summary>
internal static class MatchingRun
{
    private static readonly int[] Depths = [1, 3, 5];

    public static void Run(string folder)
    {
        var set = MatchingTask.ReadClaims(folder);
        ClaimMatcher.Of(set.Claims.Count > 100 ? set with { Claims = new ClaimList([.. set.Claims.Take(100)]) } : set);
        var watch = Stopwatch.StartNew();
        var matcher = ClaimMatcher.Of(set);
        Console.WriteLine($"index of {set.Claims.Count:N0} claims {watch.Elapsed.TotalMilliseconds,8:N0} ms");
        foreach (var part in new[] { "train", "dev", "test" }.Where(part => Directory.Exists(Path.Combine(folder, part))))
        {
            Measure(matcher, MatchingTask.ReadPosts(folder, part), part);
        }
    }

    private static void Measure(ClaimMatcher matcher, IReadOnlyList<(string Post, HashSet<string> Claims)> posts, string part)
    {
        var options = new MatchOptions { Limit = Depths[^1], LeastScore = 0 };
        var watch = Stopwatch.StartNew();
        var found = posts.Select(post => matcher.Find(post.Post, options)).ToList();
        var each = watch.Elapsed.TotalMilliseconds / posts.Count;
        var precisions = Depths.Select(depth =>
            $"MAP@{depth} {posts.Zip(found).Average(it => PrecisionOf(it.Second, it.First.Claims, depth)):0.000}");
        Console.WriteLine($"{part,-6} {posts.Count,5:N0} posts  {string.Join("  ", precisions)}  {each:0.00} ms a post");
    }

    // The average precision of one answer, as the scorer of the task computes it.
    private static double PrecisionOf(ClaimMatches found, HashSet<string> right, int depth)
    {
        var (sum, hits) = (0.0, 0);
        for (var rank = 0; rank < Math.Min(depth, found.Matches.Count); rank++)
        {
            if (right.Contains(found.Matches[rank].Claim.Text)) sum += ++hits / (rank + 1.0);
        }

        return sum / Math.Min(right.Count, depth);
    }
}
