using System.Globalization;

namespace FactTracker.History;

/// <summary>Where a quote stands in the copy of a source.</summary>
/// <remarks>Equal by content. As text it is a fragment identifier: <c>L10-L20</c>, or <c>page=3</c> in a copy with pages.</remarks>
/// <param name="Start">The position of the first character, from 0, in code points; a line end of two counts as one (RFC 5147).</param>
/// <param name="End">The position after the last character.</param>
/// <param name="FirstLine">The line of the first character, from 1.</param>
/// <param name="LastLine">The line of the last character, from 1.</param>
/// <example><code>
/// foreach (var finding in set.CheckEvidence(copies).Findings) Console.WriteLine($"{finding.Claim}: {finding.Place}");
/// </code></example>
public sealed record EvidencePlace(int Start, int End, int FirstLine, int LastLine)
{
    /// <summary>The page of the first character, from 1, or null when the copy has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>Returns the place in words: "line 12", "lines 12 to 14" or "page 3".</summary>
    public string ToWords() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Page is { } page ? $"page {page}" : FirstLine == LastLine ? $"line {FirstLine}" : $"lines {FirstLine} to {LastLine}")}");

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Page is { } page ? $"page={page}" : FirstLine == LastLine ? $"L{FirstLine}" : $"L{FirstLine}-L{LastLine}")}");
}
