using System.Text;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>A mark written with the best possible mark: <c>4/5</c>, <c>4 out of 5</c>, or <c>80%</c>, which is 80 of 100.</summary>
internal readonly record struct MarkShare(decimal Mark, decimal Best)
{
    private const decimal Hundred = 100;
    private static readonly string[] Signs = ["/", "out of", "of", "von", "sur", "de", "su", "van", "из"];

    /// <summary>Reads a mark with its best; returns null when the text is not one.</summary>
    public static MarkShare? Read(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed is [.. var percent, '%']) return Number(percent) is { } mark ? new MarkShare(mark, Hundred) : null;
        foreach (var sign in Signs)
        {
            var at = trimmed.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && Number(trimmed[..at]) is { } mark && Number(trimmed[(at + sign.Length)..]) is { } best)
                return new MarkShare(mark, best);
        }

        return null;
    }

    private static decimal? Number(string text) =>
        ExactDecimal.TryRead(Encoding.UTF8.GetBytes(text.Trim().Replace(',', '.')), out var number) == ExactDecimalResult.Exact
            ? number
            : null;
}
