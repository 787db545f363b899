namespace FactTracker.Interchange.Formats.FactCheckTools;

/// <summary>Merges what two answers say about the same words of the same claimant, unless they contradict each other.</summary>
internal static class SameClaim
{
    private const int OfRecord = 8; // A reference to it, which is copied.

    /// <summary>Returns how much of a claim is compared and copied when another is merged with it.</summary>
    public static long SizeOf(Claim known) => OfRecord * (1L + known.Citations.Count + known.Reviews.Count + known.Extensions.Count);

    /// <summary>Returns the merged claim, with the reviews of both, or null when merging would lose something.</summary>
    public static Claim? Joined(Claim known, Claim other)
    {
        if (Differ(known.Stated, other.Stated) || Differ(known.Place, other.Place) || !known.Claimant.Equals(other.Claimant)) return null;
        if (other.Extensions.Any(extension => Differ(known.Extensions[extension.Name], extension.Value))) return null;
        return known with
        {
            Stated = known.Stated ?? other.Stated,
            Place = known.Place ?? other.Place,
            Citations = known.Citations.Union(other.Citations),
            Reviews = known.Reviews.Union(other.Reviews),
            Extensions = new Extensions(
                [.. known.Extensions, .. other.Extensions.Where(extension => known.Extensions[extension.Name] is null)]),
        };
    }

    private static bool Differ<T>(T? one, T? other) => one is not null && other is not null && !one.Equals(other);

    private static ValueList<T> Union<T>(this ValueList<T> known, ValueList<T> others)
        where T : class => [.. known, .. others.Where(other => !known.Contains(other))];
}
