using System.Collections.Frozen;

namespace FactTracker.Analysis;

/// <summary>What was most likely meant by a word or sign that the language does not have.</summary>
internal static class QuerySuggestions
{
    private static readonly FrozenDictionary<string, string> Names = Pairs(
        "date when;time when;year when;during when;period when;predicate property;object value;amount value;number value;quantity value;" +
        "location place;where place;words text;title text;statement text;author claimant;speaker claimant;who claimant;by claimant;" +
        "keyword tag;label tag;kind source.kind;type source.kind;source.type source.kind;publisher source.publisher;" +
        "published source.published;source.date source.published;source.id source;citation source;review verdict;rating verdict;" +
        "probability confidence;created recorded;! not;no missing;without missing;lacks missing;with has;exists has;maybe possibly");

    private static readonly FrozenDictionary<string, string> Signs = Pairs(
        "== =;=== =;is =;equals =;eq =;<> !=;≠ !=;! !=;ne !=;=< <=;≤ <=;=> >=;≥ >=;lt <;gt >;=~ ~;~= ~;~~ ~;like ~;matches ~;includes ~;" +
        "has ~;in during;within during;on during;since >=;from >=;until <=;over >;above >;under <;below <;" +
        "intersects overlaps;covers contains");

    private static readonly FrozenDictionary<string, string> Connectives =
        Pairs("& and;&& and;, and;; and;with and;plus and;| or;|| or;xor or");

    private static readonly string[] Beginnings = [.. QueryWords.Names, QueryWords.QualifierPrefix + "NAME", .. QueryWords.Prefixes];

    public static string? ForName(string written) => Names.GetValueOrDefault(written) ?? NearestWord.Find(written, Beginnings);

    public static string? ForSign(string written) => Signs.GetValueOrDefault(written) ?? NearestWord.Find(written, QueryWords.Signs);

    public static string? ForConnective(string written) =>
        Connectives.GetValueOrDefault(written) ?? (written.Length > 2 ? NearestWord.Find(written, [QueryWords.And, QueryWords.Or]) : null);

    private static FrozenDictionary<string, string> Pairs(string rows) =>
        rows.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(' ')).Where(pair => pair.Length == 2)
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
}
