using System.Globalization;

namespace FactTracker.Interchange;

/// <summary>A place in a text that was read.</summary>
/// <remarks><c>default</c> is no place in any text.</remarks>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The place in the line in UTF-16 units, counted from 1.</param>
/// <param name="Path">The place in the notation of the format: a JSON path, a cell.</param>
/// <example><code>if (record.Place is { } place) Console.WriteLine($"line {place.Line}");</code></example>
public readonly record struct TextPlace(long Line, int Column, string Path)
{
    /// <summary>Returns line, column and path.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column} {Path}");
}
