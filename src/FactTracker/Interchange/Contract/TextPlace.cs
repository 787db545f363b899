using System.Globalization;

namespace FactTracker.Interchange;

/// <summary>A place in a text that was read.</summary>
/// <remarks><c>default</c> is no place in any text.</remarks>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The place in the line in UTF-16 units, counted from 1.</param>
/// <param name="Path">The place as the format names it: a JSON path, a cell.</param>
/// <example><code>
/// await foreach (var record in importer.ReadAsync(stream, ImportOptions.Default)) Console.WriteLine($"line {record.Place?.Line}");
/// </code></example>
public readonly record struct TextPlace(long Line, int Column, string Path)
{
    /// <summary>Line, column and path.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column} {Path}");
}
