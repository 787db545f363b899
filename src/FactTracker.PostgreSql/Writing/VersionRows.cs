using FactTracker.Storage;
using Npgsql;

namespace FactTracker.PostgreSql.Writing;

/// <summary>Numbers the records of a batch and adds their rows.</summary>
internal static class VersionRows
{
    public static async Task<List<VersionRow>> AddAsync(
        NpgsqlConnection connection, BatchChange change, StoreState state, Dictionary<IndexTerm, int> terms,
        CancellationToken cancellationToken)
    {
        var added = new List<(long Number, string Id)>();
        var rows = new List<VersionRow>();
        foreach (var (record, before) in change.Written)
        {
            var number = before?.Number ?? ++state.Number;
            if (before is null) added.Add((number, record.Id));
            rows.Add(new VersionRow(++state.Version, number, state.Sequence, record, NumbersOf(record, terms)));
        }

        foreach (var removed in change.Removed) rows.Add(new VersionRow(++state.Version, removed.Number, state.Sequence, null, null));
        if (added.Count > 0) await TableCopy.RecordsAsync(connection, added, cancellationToken).ConfigureAwait(false);
        if (rows.Count > 0) await TableCopy.VersionsAsync(connection, rows, cancellationToken).ConfigureAwait(false);
        if (rows.Exists(row => row.Index?.Amounts.Count > 0))
            await TableCopy.AmountsAsync(connection, rows, cancellationToken).ConfigureAwait(false);
        return rows;
    }

    private static int[]? NumbersOf(StagedRecord record, Dictionary<IndexTerm, int> terms)
    {
        if (record.Index is null) return null;
        var fields = record.Terms.Select(term => TermTable.MarkerOf(term.Field));
        return [.. record.Terms.Select(term => terms[term]).Concat(fields).Distinct().Order()];
    }
}
