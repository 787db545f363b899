using Parquet;
using Parquet.Schema;

namespace FactTracker.Parquet;

/// <summary>A column of a table: the cells of the rows that are not written yet.</summary>
/// <param name="field">The column in the schema.</param>
internal abstract class Column(Field field)
{
    public Field Field { get; } = field;

    /// <summary>The path of the values in the schema.</summary>
    public virtual string Path => Field.Path.ToString();

    /// <summary>Whether the same texts come again and again, so that a dictionary pays.</summary>
    public virtual bool Repeats => false;

    /// <summary>The number of cells.</summary>
    public abstract int Count { get; }

    /// <summary>Writes the cells of some rows.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, int start, int count, CancellationToken cancellationToken);

    /// <summary>
    /// Whether the least and the greatest text of some rows are the same in UTF-16, by which the writer of files finds them, and in UTF-8,
    /// by which those who read the file compare. Where they differ, readers would skip rows that they are looking for.
    /// </summary>
    public virtual bool OrdersAgree(int start, int count) => true;

    /// <summary>Removes all cells.</summary>
    public abstract void Clear();
}
