namespace FactTracker.Parquet;

/// <summary>The key by which the tables of claims and values are divided into folders.</summary>
/// <remarks><c>default</c> is <see cref="None"/>.</remarks>
public enum ParquetPartition
{
    /// <summary>The tables are not divided.</summary>
    None,

    /// <summary>By the text of the property, as in <c>claims/property=rent/part-0.parquet</c>.</summary>
    Property,
}
