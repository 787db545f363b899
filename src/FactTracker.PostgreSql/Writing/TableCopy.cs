using FactTracker.PostgreSql.Sql;
using FactTracker.Storage;
using Npgsql;
using Db = NpgsqlTypes.NpgsqlDbType;

namespace FactTracker.PostgreSql.Writing;

/// <summary>Adds rows by COPY in its binary form.</summary>
internal static class TableCopy
{
    public static Task TermsAsync(
        NpgsqlConnection connection, IEnumerable<(int Number, IndexTerm Term)> terms, CancellationToken cancellationToken)
    {
        const string statement = "copy terms (term, field, text) from stdin (format binary)";
        return RunAsync(connection, statement, terms, Write, cancellationToken);

        static async Task Write(NpgsqlBinaryImporter copy, (int Number, IndexTerm Term) row, CancellationToken stop)
        {
            await copy.StartRowAsync(stop).ConfigureAwait(false);
            await copy.WriteAsync(row.Number, Db.Integer, stop).ConfigureAwait(false);
            await copy.WriteAsync((short)row.Term.Field, Db.Smallint, stop).ConfigureAwait(false);
            await copy.WriteAsync(row.Term.Text, Db.Text, stop).ConfigureAwait(false);
        }
    }

    public static Task RecordsAsync(
        NpgsqlConnection connection, IEnumerable<(long Number, string Id)> records, CancellationToken cancellationToken)
    {
        const string statement = "copy records (number, id) from stdin (format binary)";
        return RunAsync(connection, statement, records, Write, cancellationToken);

        static async Task Write(NpgsqlBinaryImporter copy, (long Number, string Id) row, CancellationToken stop)
        {
            await copy.StartRowAsync(stop).ConfigureAwait(false);
            await copy.WriteAsync(row.Number, Db.Bigint, stop).ConfigureAwait(false);
            await copy.WriteAsync(row.Id, Db.Text, stop).ConfigureAwait(false);
        }
    }

    public static Task AmountsAsync(NpgsqlConnection connection, IEnumerable<VersionRow> rows, CancellationToken cancellationToken)
    {
        const string statement = "copy amounts (version, dimension, lower, upper, exact, unit) from stdin (format binary)";
        var amounts = rows.SelectMany(row => row.Index?.Amounts ?? [], (row, amount) => (row.Version, amount));
        return RunAsync(connection, statement, amounts, Write, cancellationToken);

        static async Task Write(NpgsqlBinaryImporter copy, (long Version, IndexAmount Amount) row, CancellationToken stop)
        {
            await copy.StartRowAsync(stop).ConfigureAwait(false);
            await copy.WriteAsync(row.Version, Db.Bigint, stop).ConfigureAwait(false);
            await copy.WriteAsync(StoredText.OfIndexed(row.Amount.Dimension), Db.Text, stop).ConfigureAwait(false);
            await copy.WriteAsync(row.Amount.Lower, Db.Double, stop).ConfigureAwait(false);
            await copy.WriteAsync(row.Amount.Upper, Db.Double, stop).ConfigureAwait(false);
            await copy.WriteOrNullAsync(row.Amount.Exact, Db.Text, stop).ConfigureAwait(false);
            await copy.WriteAsync(StoredText.OfIndexed(row.Amount.Unit), Db.Text, stop).ConfigureAwait(false);
        }
    }

    public static Task VersionsAsync(NpgsqlConnection connection, IEnumerable<VersionRow> rows, CancellationToken cancellationToken)
    {
        const string statement = """
            copy versions (version, number, since, kind, digest, json, terms, earliest, latest, earliest_is_certain, latest_is_certain,
              recorded_day, words) from stdin (format binary)
            """;
        return RunAsync(connection, statement, rows, Write, cancellationToken);

        static async Task Write(NpgsqlBinaryImporter copy, VersionRow row, CancellationToken stop)
        {
            var when = row.Index?.When;
            var words = row.Index is null ? null : WordVector.WordsOf(row.Index.Words);
            await copy.StartRowAsync(stop).ConfigureAwait(false);
            await copy.WriteAsync(row.Version, Db.Bigint, stop).ConfigureAwait(false);
            await copy.WriteAsync(row.Number, Db.Bigint, stop).ConfigureAwait(false);
            await copy.WriteAsync(row.Since, Db.Bigint, stop).ConfigureAwait(false);
            await copy.WriteOrNullAsync((short?)row.Record?.Kind, Db.Smallint, stop).ConfigureAwait(false);
            await copy.WriteOrNullAsync(row.Record?.Digest.ToBytes(), Db.Bytea, stop).ConfigureAwait(false);
            await copy.WriteOrNullAsync(row.Record?.Json, Db.Json, stop).ConfigureAwait(false);
            await copy.WriteOrNullAsync(row.Terms, Db.Array | Db.Integer, stop).ConfigureAwait(false);
            await copy.WriteOrNullAsync(when?.Earliest, Db.Bigint, stop).ConfigureAwait(false);
            await copy.WriteOrNullAsync(when?.Latest, Db.Bigint, stop).ConfigureAwait(false);
            await copy.WriteOrNullAsync(when?.EarliestIsCertain, Db.Boolean, stop).ConfigureAwait(false);
            await copy.WriteOrNullAsync(when?.LatestIsCertain, Db.Boolean, stop).ConfigureAwait(false);
            await copy.WriteOrNullAsync(row.Index?.Recorded, Db.Bigint, stop).ConfigureAwait(false);
            await copy.WriteOrNullAsync(words, Db.Array | Db.Text, stop).ConfigureAwait(false);
        }
    }

    // Rows are sent as they are written; without the last call the server takes none of them.
    private static async Task RunAsync<T>(
        NpgsqlConnection connection, string statement, IEnumerable<T> rows, Func<NpgsqlBinaryImporter, T, CancellationToken, Task> write,
        CancellationToken cancellationToken)
    {
        var copy = await connection.BeginBinaryImportAsync(statement, cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            foreach (var row in rows) await write(copy, row, cancellationToken).ConfigureAwait(false);
            await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task WriteOrNullAsync<T>(
        this NpgsqlBinaryImporter copy, T? value, Db type, CancellationToken cancellationToken)
        where T : class =>
        value is null ? copy.WriteNullAsync(cancellationToken) : copy.WriteAsync(value, type, cancellationToken);

    private static Task WriteOrNullAsync<T>(
        this NpgsqlBinaryImporter copy, T? value, Db type, CancellationToken cancellationToken)
        where T : struct =>
        value is { } given ? copy.WriteAsync(given, type, cancellationToken) : copy.WriteNullAsync(cancellationToken);
}
