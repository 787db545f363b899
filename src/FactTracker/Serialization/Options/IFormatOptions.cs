namespace FactTracker;

/// <summary>Format-specific options for reading, such as the names of columns in a table.</summary>
/// <remarks>An implementation is an immutable record, one type for each topic. Add it to the options with <see
/// cref="ReadingOptions.With"/>.</remarks>
/// <example><code>var options = ReadingOptions.Default.With(new WorkbookOptions { Sheets = ["Findings"] });</code></example>
public interface IFormatOptions;
