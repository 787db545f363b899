using System.Buffers;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Suggests a mapping for columns or members by their names, or for a table without a header row by its first row.</summary>
internal static class MappingGuess
{
    private const int Most = 6;
    private const int LongestSource = 60;
    private static readonly SearchValues<char> OfShell = SearchValues.Create(" #;&|<>$*?!()");

    private static readonly (string Field, string[] Keys)[] Names =
    [
        ("text", ["claim", "statement", "claimtext", "text", "claimreviewed", "content", "quote", "claimbody", "sentence", "body",
        "tweettext", "title"]),
        ("verdict", ["label", "verdict", "rating", "ratingname", "truthrating", "claimlabel", "veracity", "textualrating", "assessment",
        "gold", "status"]),
        ("claimant", ["speaker", "claimant", "statementoriginator", "originator", "person", "saidby", "whosaidit", "politician",
        "source", "author"]),
        ("stated", ["claimdate", "statementdate", "dateofclaim", "datestated", "date"]),
        ("reviewer", ["factchecker", "reviewer", "checkedby", "checker", "publisher", "site", "factcheckingorganisation"]),
        ("reviewed", ["factcheckdate", "reviewdate", "datepublished", "publishdate", "published"]),
        ("review_url", ["reviewurl", "factcheckanalysislink", "factcheckingarticle", "factcheckurl", "claimurl", "url", "link"]),
        ("review_summary", ["justification", "explanation", "summary", "reason", "reasoning"]),
        ("tags", ["tags", "topics", "topic", "subjects", "subject", "categories", "category"]),
        ("language", ["language", "lang", "languagecode"]),
    ];

    /// <summary>Returns options of the command line for some names; none when no name is typical.</summary>
    /// <param name="names">The headers, or the paths of members.</param>
    public static IReadOnlyList<string> ForNames(IReadOnlyList<string> names)
    {
        var options = new List<string>();
        foreach (var (field, keys) in Names)
        {
            var name = keys.Select(key => names.FirstOrDefault(name => FieldNames.Key(name) == key && name.Length <= LongestSource))
                .FirstOrDefault(found => found is not null);
            if (name is null || options.Exists(option => option.StartsWith(name + "=", StringComparison.Ordinal))) continue;
            options.Add($"{name}={field}");
        }

        return [.. options.Take(Most)];
    }

    /// <summary>Returns options of the command line for a table without a header row: the longest cell is the text.</summary>
    public static IReadOnlyList<string> ForFirstRow(IReadOnlyList<string> cells)
    {
        var options = new List<string>();
        var verdict = cells.Select(VerdictWords.Default.Find).ToList().FindIndex(found => found is not null);
        var longest = cells.Index().MaxBy(cell => cell.Item.Length).Index;
        options.Add(FormattableString.Invariant($"#{longest + 1}=text"));
        if (verdict >= 0 && verdict != longest) options.Add(FormattableString.Invariant($"#{verdict + 1}=verdict"));
        return options;
    }

    /// <summary>Returns the options as they are typed.</summary>
    public static string Typed(IEnumerable<string> options) =>
        string.Join(' ', options.Select(option => option.AsSpan().ContainsAny(OfShell) ? $"--map \"{option}\"" : $"--map {option}"));
}
