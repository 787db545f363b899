using FactTracker.Json;

namespace FactTracker.Publishing;

/// <summary>Places in a set for messages, without names that could be withheld themselves.</summary>
internal static class SecretPlaces
{
    private static readonly HashSet<string> Shown = new(FormatWords.All, StringComparer.Ordinal) { "sources", "claims", "conflicts" };

    /// <summary>Returns a path down to the last member that the format defines.</summary>
    public static string Of(JsonPath path)
    {
        var shown = JsonPath.Root;
        foreach (var step in path.Steps())
        {
            if (step.Name is { } name && !Shown.Contains(name)) break;
            shown = step.Name is null ? shown.At(step.Index) : shown.Member(step.Name);
        }

        return shown.ToString();
    }

    /// <summary>Returns the problem that a withheld string is where it should not be.</summary>
    /// <param name="secret">The string.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="place">Where that is, in words.</param>
    public static Problem LeakOf(Secret secret, string path, string place) =>
        new(Rules.LeakedSecret, path, $"{place} contains a string that is withheld at {Of(secret.Path)}.")
        {
            Remedy = "Reword one of them, mark the record, or allow the string if it gives nothing away.",
        };
}
