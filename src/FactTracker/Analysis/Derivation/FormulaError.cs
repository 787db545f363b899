using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>The reason and the position of a failure to parse a formula.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Column">The column, counted from 1 in UTF-16 units of the text. It is one more than the length when the text ends too
/// early.</param>
/// <param name="Message">What is wrong, as an English sentence.</param>
/// <param name="Remedy">What to write instead, as an English sentence.</param>
/// <example><code>Formula.TryParse("a- b", out _, out var error); // error.Column == 4</code></example>
public sealed record FormulaError(int Column, string Message, string Remedy)
{
    /// <summary>Returns the position, the message and the remedy.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"At character {Column}: {Message} {Remedy}");
}
