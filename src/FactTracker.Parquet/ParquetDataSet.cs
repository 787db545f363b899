namespace FactTracker.Parquet;

/// <summary>Writes claims and sources as a data set: a folder of Parquet tables that DuckDB, Spark, Trino, pandas and Polars
/// read.</summary>
/// <remarks>
/// <para>The tables are <c>claims</c>, <c>values</c>, <c>sources</c>, <c>citations</c>, <c>links</c>, <c>relations</c>, <c>qualifiers</c>,
/// <c>reviews</c> and <c>header</c>, each a folder of files. The README of the package describes every column. Each claim and source is
/// there as native JSON too, so nothing is lost.</para>
/// <para>A data set is written beside its folder and then put in place, so that one that was not completed is never taken for one.</para>
/// </remarks>
/// <example><code>
/// await ParquetDataSet.WriteAsync(ClaimSet.Load("partnership.claims.json"), "partnership.parquet");
/// // duckdb -c "select id, property, text from 'partnership.parquet/claims/*.parquet'"
/// </code></example>
public static class ParquetDataSet
{
    private const string Unfinished = ".unfinished";
    private const string Replaced = ".replaced";

    /// <summary>Writes a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="folder">The folder of the data set.</param>
    /// <param name="options">How it is written; <see cref="ParquetDataSetOptions.Default"/> if null.</param>
    /// <param name="cancellationToken">Stops the work; then nothing is left.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="IOException">The folder exists, and <see cref="ParquetDataSetOptions.Replaces"/> is not set.</exception>
    /// <exception cref="InvalidOperationException">There are more partitions than
    /// <see cref="ParquetDataSetOptions.MaxPartitions"/>.</exception>
    public static Task<ParquetSummary> WriteAsync(
        ClaimSet set, string folder, ParquetDataSetOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        return WriteAsync(
            set with { Sources = SourceList.Empty, Claims = ClaimList.Empty }, set.Sources.ToAsyncEnumerable(),
            set.Claims.ToAsyncEnumerable(), folder, options, cancellationToken);
    }

    /// <summary>Writes the records of a stream, in bounded memory.</summary>
    /// <remarks>
    /// The sources are read to their end before the claims, because a claim that rests on a survey has a margin of error. Of the sources,
    /// the ids of surveys are kept in memory.
    /// </remarks>
    /// <param name="header">The set that the records are from; its own records are not written.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="folder">The folder of the data set.</param>
    /// <param name="options">How it is written; <see cref="ParquetDataSetOptions.Default"/> if null.</param>
    /// <param name="cancellationToken">Stops the work; then nothing is left.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="IOException">The folder exists, and <see cref="ParquetDataSetOptions.Replaces"/> is not set.</exception>
    /// <exception cref="InvalidOperationException">There are more partitions than
    /// <see cref="ParquetDataSetOptions.MaxPartitions"/>.</exception>
    /// <example><code>
    /// await ParquetDataSet.WriteAsync(ClaimSet.Empty, set.Sources.ToAsyncEnumerable(), claims, "claims.parquet");
    /// </code></example>
    public static async Task<ParquetSummary> WriteAsync(
        ClaimSet header, IAsyncEnumerable<Source> sources, IAsyncEnumerable<Claim> claims, string folder,
        ParquetDataSetOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= ParquetDataSetOptions.Default;
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!options.Replaces && (Directory.Exists(place) || File.Exists(place)))
            throw new IOException($"{folder} exists already. Remove it, choose another folder, or ask for it to be replaced.");
        var beside = place + Unfinished;
        if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
        try
        {
            var written = await WriteTablesAsync(header, sources, claims, beside, options, cancellationToken).ConfigureAwait(false);
            PutInPlace(beside, place);
            return written;
        }
        catch
        {
            if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
            throw;
        }
    }

    // The data set that was there is removed last, so that there is always one of the two.
    private static void PutInPlace(string written, string place)
    {
        if (!Directory.Exists(place))
        {
            Directory.Move(written, place);
            return;
        }

        var old = place + Replaced;
        if (Directory.Exists(old)) Directory.Delete(old, recursive: true);
        Directory.Move(place, old);
        try
        {
            Directory.Move(written, place);
        }
        catch
        {
            Directory.Move(old, place);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }

    private static async Task<ParquetSummary> WriteTablesAsync(
        ClaimSet header, IAsyncEnumerable<Source> sources, IAsyncEnumerable<Claim> claims, string folder, ParquetDataSetOptions options,
        CancellationToken cancellationToken)
    {
        await using var tables = new DataSetTables(folder, options, header);
        await foreach (var source in sources.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await tables.AddAsync(source, cancellationToken).ConfigureAwait(false);
        }

        await foreach (var claim in claims.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await tables.AddAsync(claim, cancellationToken).ConfigureAwait(false);
        }

        return await tables.FinishAsync(cancellationToken).ConfigureAwait(false);
    }
}
