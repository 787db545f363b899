using System.Globalization;

namespace FactTracker;

/// <summary>The reason and the position of a failure to parse EDTF.</summary>
/// <param name="Code">The reason.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units of the text. It is one more than the length when the text ends too
/// early.</param>
/// <param name="Message">What was expected there, worded as the end of a sentence.</param>
/// <example><code>Edtf.TryParse("2024-13", out _, out var error); // error.Column == 6</code></example>
public readonly record struct EdtfError(EdtfErrorCode Code, int Column, string Message)
{
    /// <summary>Returns the position and the message.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"at character {Column}: {Message}");
}
