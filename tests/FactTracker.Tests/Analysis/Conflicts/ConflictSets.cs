namespace FactTracker.Tests.Analysis.Conflicts;

/// <summary>Sets for tests, from the claims' own members.</summary>
internal static class ConflictSets
{
    private const string Sources =
        """
        { "id": "poll", "kind": "survey", "title": "A poll" }, { "id": "other-poll", "kind": "survey", "title": "Another poll" },
        { "id": "book", "kind": "book", "title": "A book" }, { "id": "paper", "kind": "report", "title": "A paper" }
        """;

    /// <summary>A set of claims named a, b, c …, each with a subject and a property unless it has its own.</summary>
    public static ClaimSet Of(params string[] claims) =>
        ClaimSet.Parse($$"""{ "facttracker": "1.0", "sources": [{{Sources}}], "claims": [{{string.Join(", ", claims.Select(Claim))}}] }""");

    private static string Claim(string members, int index)
    {
        var about = members.Contains("\"property\"", StringComparison.Ordinal) || members.Contains("\"text\":", StringComparison.Ordinal)
            ? ""
            : """ "subject": "S", "property": "p", """;
        return $$"""{ "id": "{{(char)('a' + index)}}", {{about}} {{members}} }""";
    }
}
