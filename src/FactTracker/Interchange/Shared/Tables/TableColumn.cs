namespace FactTracker.Interchange;

/// <summary>A column of a table of claims or sources.</summary>
/// <remarks>Equal by content; <c>default</c> is not a column.</remarks>
/// <param name="Name">Its header.</param>
/// <param name="IsNumber">Whether its cells are numbers wherever possible.</param>
internal readonly record struct TableColumn(string Name, bool IsNumber);
