using System.Globalization;
using System.Text;

namespace FactTracker.Analysis;

/// <summary>Why a text is not a query, and where.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Code">The reason.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units. It is one more than the length when the text ends too early.</param>
/// <param name="Found">What stands there, at most <see cref="LongestFound"/> characters of it; empty at the end of the text.</param>
/// <param name="Expected">What is expected there, worded to follow "expected".</param>
/// <example><code>
/// ClaimQuery.TryParse("propety = rent", out _, out var error);
/// Console.WriteLine(error!.Suggestion); // property
/// </code></example>
public sealed record ClaimQueryError(ClaimQueryErrorCode Code, int Column, string Found, string Expected)
{
    /// <summary>The greatest length of <see cref="Found"/>.</summary>
    public const int LongestFound = 40;

    /// <summary>What was most likely meant, or null when nothing is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>What to do, as a sentence, or null when what is expected says it.</summary>
    public string? Remedy { get; init; }

    /// <summary>Returns the place, what is wrong there, what may have been meant, and the remedy, in one line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"At character {Column}: expected {Expected}, ");
        if (Found.Length == 0) text.Append("but the expression ends there");
        else text.Append(CultureInfo.InvariantCulture, $"found \"{Found}\"");
        text.Append(Suggestion is null ? "." : $"; did you mean {Suggestion}?");
        if (Remedy is not null) text.Append(' ').Append(Remedy);
        return text.ToString();
    }
}
