using System.Buffers;

namespace FactTracker.Publishing;

/// <summary>Finds many withheld strings in texts at once.</summary>
internal sealed class SecretSearch
{
    private readonly Dictionary<string, Secret> _spaced = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Secret> _compact = new(StringComparer.Ordinal);
    private readonly SearchValues<string> _spacedSearch;
    private readonly SearchValues<string> _compactSearch;
    private readonly int[] _spacedLengths;
    private readonly int[] _compactLengths;

    public SecretSearch(IEnumerable<Secret> secrets)
    {
        foreach (var secret in secrets)
        {
            if (secret.InCompact is { } compact) _compact.TryAdd(compact, secret);
            foreach (var spaced in secret.InSpaced) _spaced.TryAdd(spaced, secret);
        }

        _spacedSearch = SearchValues.Create([.. _spaced.Keys], StringComparison.Ordinal);
        _compactSearch = SearchValues.Create([.. _compact.Keys], StringComparison.Ordinal);
        _spacedLengths = LengthsOf(_spaced);
        _compactLengths = LengthsOf(_compact);
    }

    /// <summary>Whether there is nothing to find.</summary>
    public bool IsEmpty => _spaced.Count + _compact.Count == 0;

    /// <summary>Returns a withheld string that is in a text, or null.</summary>
    public Secret? FirstIn(string text) => AllIn(text).FirstOrDefault();

    /// <summary>Returns the withheld strings in a text, each as often as it is there.</summary>
    public IEnumerable<Secret> AllIn(string text)
    {
        if (IsEmpty) return [];
        var folded = FoldedText.Of(text);
        return Found(folded.Spaced, _spaced, _spacedSearch, _spacedLengths)
            .Concat(Found(folded.Compact, _compact, _compactSearch, _compactLengths));
    }

    private static IEnumerable<Secret> Found(
        string text, Dictionary<string, Secret> secrets, SearchValues<string> search, int[] lengths)
    {
        if (secrets.Count == 0) yield break;
        var lookup = secrets.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length; at++)
        {
            var step = text.AsSpan(at).IndexOfAny(search);
            if (step < 0) yield break;
            at += step;
            foreach (var length in lengths)
            {
                if (at + length > text.Length) break;
                if (lookup.TryGetValue(text.AsSpan(at, length), out var secret)) yield return secret;
            }
        }
    }

    private static int[] LengthsOf(Dictionary<string, Secret> secrets) =>
        [.. secrets.Keys.Select(text => text.Length).Distinct().Order()];
}
