namespace FactTracker.Interchange.Formats.FactCheckTools;

/// <summary>Merges what two answers say about the same words of the same claimant, unless they contradict each other.</summary>
internal static class SameClaim
{
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
            Extensions = other.Extensions.Aggregate(known.Extensions, (all, extension) => all.With(extension.Name, extension.Value)),
        };
    }

    private static bool Differ<T>(T? one, T? other) => one is not null && other is not null && !one.Equals(other);

    private static ValueList<T> Union<T>(this ValueList<T> known, ValueList<T> others)
        where T : class => [.. known, .. others.Where(other => !known.Contains(other))];
}
