namespace FactTracker.Parquet;

/// <summary>The rows and files of a table, or of one partition of it.</summary>
internal interface IPartition
{
    /// <summary>The rows that are not written yet.</summary>
    Table Table { get; }

    /// <summary>The files.</summary>
    PartFiles Files { get; }
}
