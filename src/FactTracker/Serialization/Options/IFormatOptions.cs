namespace FactTracker;

/// <summary>Options of reading that only some formats take, such as the names of columns in a table.</summary>
/// <remarks>An implementation is an immutable record, one type for each subject; <see cref="ReadingOptions.With"/> takes it along.</remarks>
/// <example><code>var options = ReadingOptions.Default.With(new WorkbookOptions { Sheets = ["Findings"] });</code></example>
public interface IFormatOptions;
