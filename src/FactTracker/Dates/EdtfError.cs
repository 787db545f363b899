using System.Globalization;

namespace FactTracker;

/// <summary>Why a text is not EDTF, and where.</summary>
/// <param name="Code">Why.</param>
/// <param name="Column">Where, counted from 1 in UTF-16 units of the text; one more than its length where it ends too early.</param>
/// <param name="Message">What was expected there, as the end of a sentence.</param>
/// <example><code>Edtf.TryParse("2024-13", out _, out var error); // error.Column == 6</code></example>
public readonly record struct EdtfError(EdtfErrorCode Code, int Column, string Message)
{
    /// <summary>The place and the message.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"at character {Column}: {Message}");
}
