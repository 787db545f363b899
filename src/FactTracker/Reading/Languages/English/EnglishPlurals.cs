using System.Collections.Concurrent;
using Humanizer;

namespace FactTracker.Reading;

/// <summary>The plurals of English nouns. Those met first are cached, since texts repeat them and the rules are slow.</summary>
internal static class EnglishPlurals
{
    private const int MostCached = 4096;
    private const int LongestCached = 32; // Characters.
    private static readonly ConcurrentDictionary<string, string> Cache = new(StringComparer.Ordinal);
    private static int _count; // Of the cache, whose own count locks it.

    /// <summary>Returns the plural of a noun; a plural is returned as it is.</summary>
    public static string Of(string noun)
    {
        if (Cache.TryGetValue(noun, out var known)) return known;
        var plural = noun.Pluralize(inputIsKnownToBeSingular: false);
        if (noun.Length <= LongestCached && _count < MostCached && Cache.TryAdd(noun, plural)) Interlocked.Increment(ref _count);
        return plural;
    }
}
