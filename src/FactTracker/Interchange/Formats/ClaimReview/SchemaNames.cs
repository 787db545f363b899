using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>The names of schema.org, in all the forms that publishers write.</summary>
internal static class SchemaNames
{
    /// <summary>The prefix of the extensions that keep members of schema.org.</summary>
    public const string ExtensionPrefix = "schema:";

    /// <summary>The context that is written.</summary>
    public const string Context = "https://schema.org";

    private static readonly string[] Prefixes =
        ["https://schema.org/", "http://schema.org/", "http://www.schema.org/", "https://www.schema.org/", ExtensionPrefix];

    /// <summary>Returns a name without the vocabulary: <c>claimReviewed</c> for <c>http://schema.org/claimReviewed</c>.</summary>
    public static string Short(string name)
    {
        if (!name.Contains(':', StringComparison.Ordinal)) return name;
        foreach (var prefix in Prefixes)
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return name[prefix.Length..];
        }

        return name;
    }

    /// <summary>Whether a member is only the context of schema.org.</summary>
    public static bool IsContext(JsonMember member) =>
        member is { Name: "@context", Value: { IsString: true, Text: { } text } } && IsVocabulary(text);

    /// <summary>Whether an IRI is that of schema.org itself.</summary>
    public static bool IsVocabulary(string iri) =>
        Prefixes.Any(prefix => prefix.TrimEnd('/').Equals(iri.TrimEnd('/', '#'), StringComparison.OrdinalIgnoreCase));
}
