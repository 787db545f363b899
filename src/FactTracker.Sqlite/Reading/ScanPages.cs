using FactTracker.Sqlite.Engine;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Reading;

/// <summary>Pages of claims that meet a condition.</summary>
internal static class ScanPages
{
    public static IReadOnlyList<ScannedClaim> Read(Session session, StoreScan scan)
    {
        var known = AsOf.Find(session, scan.Known);
        if (scan.Order == StoreOrder.Newest) return new NewestPages(session, scan, known).Read();
        var parameters = new SqlParameters();
        var condition = new ConditionCompiler(session, parameters).Compile(scan.Condition);
        var records = VersionRange.Read(
            session, StoredKind.Claim, condition, parameters, known, scan.After?.Number ?? 0, scan.Limit);
        return [.. records.Select(record => new ScannedClaim(record, new StorePlace(record.Number)))];
    }

    /// <summary>Returns what SQLite says of its plan.</summary>
    public static ValueList<string> Explain(Session session, StoreScan scan)
    {
        var parameters = new SqlParameters();
        var condition = new ConditionCompiler(session, parameters).Compile(scan.Condition);
        if (condition.IsNever) return ["No claim has such a date or quantity."];
        using var rows = session.Prepare("EXPLAIN QUERY PLAN " + VersionRange.Sql(StoredKind.Claim, condition));
        var steps = new List<string>();
        while (rows.Step()) steps.Add(rows.Text(3));
        return [.. steps];
    }
}
