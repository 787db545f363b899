namespace FactTracker.Benchmarks.Matching;

/// <summary>The claims and posts of CLEF CheckThat! 2020, task 2 (English), as its files have them.</summary>
internal static class MatchingTask
{
    /// <summary>Reads the checked claims. The title of the article that checks one is the title of its review.</summary>
    public static ClaimSet ReadClaims(string folder) => new()
    {
        Language = "en",
        Claims = new ClaimList(
        [
            .. from row in TabbedRows.Read(Path.Combine(folder, "verified_claims.docs.tsv")).Skip(1)
               let title = row.ElementAtOrDefault(2)
               select new Claim(row[0])
               {
                   Text = row.ElementAtOrDefault(1),
                   Reviews = string.IsNullOrWhiteSpace(title) ? default(ValueList<Review>) : [new Review { Title = title }],
               },
        ]),
    };

    /// <summary>Reads the posts of a part that have an answer, each with the ids of its claims.</summary>
    public static IReadOnlyList<(string Post, HashSet<string> Claims)> ReadPosts(string folder, string part)
    {
        var path = Path.Combine(folder, part);
        var answers = TabbedRows.Read(Directory.GetFiles(path, "*.qrels").Single())
            .Where(row => row[3] != "0").ToLookup(row => row[0], row => row[2]);
        return
        [
            .. from row in TabbedRows.Read(Directory.GetFiles(path, "*.queries.tsv").Single()).Skip(1)
               where answers.Contains(row[0])
               select (row[1], answers[row[0]].ToHashSet()),
        ];
    }
}
