using System.Globalization;
using System.Text;
using FactTracker.Claims;
using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>Finds for each source the newest edition of its series.</summary>
/// <remarks>Two sources are of one series if they have an identifier of the scheme "series" in common, or else if they have the same title
/// apart from its numbers, the same kind, and the same publisher, authors and container, at least one of which is stated.</remarks>
internal sealed class NewerEditions
{
    private readonly SourceList _sources;
    private readonly long _today;
    private readonly Dictionary<int, int> _newest = []; // The newest edition of the series of a source, which may be that source.

    public NewerEditions(SourceList sources, long today)
    {
        (_sources, _today) = (sources, today);
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var key = new CanonicalWriter();
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i].Published?.AsDate is null || KeyOf(sources[i], key) is not { } series) continue;
            if (!groups.TryGetValue(series, out var group)) groups.Add(series, group = []);
            group.Add(i);
        }

        foreach (var group in groups.Values.Where(group => group.Count > 1)) Take(group);
    }

    /// <summary>Returns the edition that is newer than a source, with whether that is certain, or null.</summary>
    public (int Index, DayRange Published, bool IsCertain)? Of(int source)
    {
        if (!_newest.TryGetValue(source, out var newest) || newest == source) return null;
        var (own, other) = (Published(source), Published(newest));
        if (other.Earliest > own.Latest) return (newest, other, true);
        return other.Earliest > own.Earliest && other.Latest > own.Latest ? (newest, other, false) : null;
    }

    /// <summary>Returns whether a source is of the same series as its newest edition, and as new.</summary>
    public bool IsUpToDate(int source, int newest) => _newest.TryGetValue(source, out var own) && own == newest && Of(source) is null;

    // What is not published by the day of the question is no edition yet.
    private void Take(List<int> group)
    {
        var published = group.Where(index => Published(index).Earliest <= _today).ToList();
        if (published.Count == 0) return;
        var newest = published.OrderByDescending(index => Published(index).Earliest).ThenByDescending(index => Published(index).Latest)
            .ThenBy(index => _sources[index].Id.Text, StringComparer.Ordinal).First();
        foreach (var index in group) _newest[index] = newest;
    }

    private DayRange Published(int source) => DayRange.Of(_sources[source].Published!.AsDate!.Value);

    private static string? KeyOf(Source source, CanonicalWriter key)
    {
        if (source.Identifiers.FirstOrDefault(it => it.Scheme == "series") is { Values: [var series, ..] })
            return $"series {NormalText.Of(series)}";
        if (source.Publisher is null && source.Authors.IsEmpty && source.PartOf is null) return null;
        if (source.Title is not { } title || PlainTitle(title) is not { Length: > 0 } plain) return null;
        key.Clear();
        key.Text(plain);
        key.Text(source.Kind.Name);
        key.Text(source.PartOf?.Text ?? "");
        if (source.Publisher is { } publisher) AgentIdentity.Write(key, publisher);
        key.Sorted(source.Authors, AgentIdentity.Write);
        return Encoding.UTF8.GetString(key.Written);
    }

    // The letters in lower case. Whatever stands between them, such as a year or a number, is one space.
    private static string PlainTitle(string title)
    {
        var plain = new StringBuilder(title.Length);
        foreach (var rune in NormalText.Of(title).EnumerateRunes())
        {
            if (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
                plain.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}
