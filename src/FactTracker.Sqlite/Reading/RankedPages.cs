using System.Globalization;
using FactTracker.Sqlite.Engine;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Sqlite.Reading;

/// <summary>Claims by their words, ranked by <c>bm25</c>.</summary>
/// <remarks>
/// First the claims are found, those that were replaced or added last before all others, and then they are ranked: to rank a claim takes as
/// long as to find twenty. Where very many have the words, only the last ones are ranked, and each match says so.
/// </remarks>
internal static class RankedPages
{
    /// <summary>How many claims that have all of the words are ranked at most, unless more are asked for.</summary>
    public const int MostRanked = 20_000;

    private const string Ranked =
        """
        SELECT f.rowid, f.rank FROM claim_index f
        WHERE f.claim_index MATCH ?1 AND f.rowid BETWEEN ?2 AND ?3 AND +f.rowid IN (SELECT value FROM json_each(?4))
        """;

    private static readonly string Found =
        $"""
        SELECT f.rowid FROM claim_index f CROSS JOIN version v ON v.key = f.rowid
        WHERE f.claim_index MATCH ?1 AND f.rowid > ?2 AND f.rowid < ?3 AND {AsOf.Sql("?4")} ORDER BY f.rowid DESC LIMIT ?5
        """;

    public static IReadOnlyList<ScannedClaim> Read(Session session, ValueList<string> words, bool all, Instant? known, int limit)
    {
        if (words.IsEmpty) return [];
        var asOf = AsOf.Find(session, known);
        var sought = all ? words : WordChoice.OfAny(session, words);
        var most = Math.Max(limit, all ? MostRanked : WordChoice.MostOfAny);
        var keys = Find(session, ConditionCompiler.Words(sought, all), asOf, most);
        if (keys.Count == 0) return [];
        var ranking = all ? WordChoice.OfAll(session, words) : sought;
        var ranked = Rank(session, ConditionCompiler.Words(ranking, all), keys);
        ValueList<string> why = keys.Count == most ? [WhyOf(most)] : [];
        return
        [
            .. ranked.Take(limit).Select(found => PointReads.ReadKey(session, found.Key, asOf) is { } record
                ? new ScannedClaim(record, new StorePlace(record.Number), -found.Rank) { Why = why }
                : throw new InvalidDataException($"Version {found.Key} has no content.")),
        ];
    }

    private static string WhyOf(int most) => string.Create(
        CultureInfo.InvariantCulture, $"ranked among the {most:N0} claims with these words that were replaced or added last");

    // As of an earlier time, first versions that are later are not passed over one by one.
    private static List<long> Find(Session session, string match, AsOf asOf, int most)
    {
        if (asOf == AsOf.Now) return Find(session, match, asOf, (0, long.MaxValue), most);
        var keys = VersionRange.HasRevised(session) ? Find(session, match, asOf, (VersionKey.Revised - 1, long.MaxValue), most) : [];
        if (keys.Count < most) keys.AddRange(Find(session, match, asOf, (0, asOf.Numbers + 1), most - keys.Count));
        return keys;
    }

    private static List<long> Find(Session session, string match, AsOf asOf, (long After, long Before) keys, int most)
    {
        var found = new List<long>();
        using var rows = session.Prepare(Found)
            .BindText(1, match).Bind(2, keys.After).Bind(3, keys.Before).Bind(4, asOf.Sequence).Bind(5, most);
        while (rows.Step()) found.Add(rows.Long(0));
        return found;
    }

    private static List<(double Rank, long Key)> Rank(Session session, string match, List<long> keys)
    {
        var ranked = new List<(double Rank, long Key)>(keys.Count);
        using var rows = session.Prepare(Ranked)
            .BindText(1, match).Bind(2, keys[^1]).Bind(3, keys[0]).BindText(4, $"[{string.Join(',', keys)}]");
        while (rows.Step()) ranked.Add((rows.Double(1), rows.Long(0)));
        ranked.Sort();
        return ranked;
    }
}
