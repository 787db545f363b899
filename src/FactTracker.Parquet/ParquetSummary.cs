namespace FactTracker.Parquet;

/// <summary>What was written as a data set.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Claims">The number of claims.</param>
/// <param name="Sources">The number of sources.</param>
/// <param name="Files">The number of files.</param>
/// <param name="Bytes">The size of all files together.</param>
/// <example><code>
/// var written = await ParquetDataSet.WriteAsync(set, "claims.parquet");
/// Console.WriteLine($"{written.Claims} claims in {written.Files} files");
/// </code></example>
public readonly record struct ParquetSummary(long Claims, long Sources, int Files, long Bytes);
