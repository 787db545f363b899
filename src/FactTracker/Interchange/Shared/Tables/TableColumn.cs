namespace FactTracker.Interchange;

/// <summary>A column of a table of claims or sources.</summary>
/// <remarks>Equal by content; <c>default</c> is no column.</remarks>
/// <param name="Name">What heads it.</param>
/// <param name="IsNumber">Whether its cells are numbers wherever they can be.</param>
/// <example><code>new TableColumn("amount", IsNumber: true)</code></example>
internal readonly record struct TableColumn(string Name, bool IsNumber);
