using System.Collections.Concurrent;
using FactTracker.PostgreSql.Sql;
using FactTracker.Storage;
using Npgsql;

namespace FactTracker.PostgreSql.Writing;

/// <summary>The numbers of terms: those that are in the database, as far as they were used lately.</summary>
/// <remarks>A term keeps its number for ever, so what is known here stays true.</remarks>
internal sealed class TermTable
{
    /// <summary>The most terms that are remembered: some 20 MB.</summary>
    private const int MaxRemembered = 100_000;

    private readonly ConcurrentDictionary<IndexTerm, int> _numbers = new();

    /// <summary>The number that stands among the terms of a claim for a member that is stated.</summary>
    public static int MarkerOf(StoreField field) => -(int)field;

    /// <summary>Returns the number of a term, or null where it is not known here.</summary>
    public int? Find(IndexTerm term) => _numbers.TryGetValue(term, out var number) ? number : null;

    /// <summary>Remembers the numbers of terms whose transaction is committed.</summary>
    public void Remember(IEnumerable<KeyValuePair<IndexTerm, int>> numbers)
    {
        if (_numbers.Count > MaxRemembered) _numbers.Clear();
        foreach (var (term, number) in numbers) _numbers.TryAdd(term, number);
    }

    /// <summary>Returns the numbers of terms, as far as they are in the database.</summary>
    public async Task<Dictionary<IndexTerm, int>> LookUpAsync(
        NpgsqlConnection connection, IEnumerable<IndexTerm> terms, CancellationToken cancellationToken)
    {
        var result = new Dictionary<IndexTerm, int>();
        var unknown = new HashSet<IndexTerm>();
        foreach (var term in terms)
        {
            if (Find(term) is { } number) result[term] = number;
            else unknown.Add(term);
        }

        if (unknown.Count == 0) return result;
        var fields = unknown.Select(term => (short)term.Field).ToArray();
        var texts = unknown.Select(term => term.Text).ToArray();
        var sql = SqlText.Of($"""
            select t.field, t.text, t.term
            from unnest({fields}, {texts}) as g(field, text) join terms t on t.field = g.field and t.text = g.text
            """);
        var found = await connection.RowsAsync(
            sql, row => (Term: new IndexTerm((StoreField)row.GetInt16(0), row.GetString(1)), Number: row.GetInt32(2)), cancellationToken)
            .ConfigureAwait(false);
        foreach (var (term, number) in found) result[term] = number;
        return result;
    }

    /// <summary>Returns the numbers of terms and adds those that are not in the database. The caller holds the lock of writers.</summary>
    public async Task<Dictionary<IndexTerm, int>> AddAsync(
        NpgsqlConnection connection, IReadOnlyCollection<IndexTerm> terms, CancellationToken cancellationToken)
    {
        var result = await LookUpAsync(connection, terms, cancellationToken).ConfigureAwait(false);
        var added = terms.Where(term => !result.ContainsKey(term)).ToHashSet();
        if (added.Count == 0) return result;
        var last = await connection.RowAsync(
            SqlText.Of($"select coalesce(max(term), 0) from terms"), row => row.GetInt32(0), cancellationToken).ConfigureAwait(false);
        foreach (var term in added) result[term] = ++last;
        await TableCopy.TermsAsync(connection, added.Select(term => (result[term], term)), cancellationToken).ConfigureAwait(false);
        return result;
    }
}
