using System.Globalization;

namespace FactTracker;

/// <summary>A place or a stretch of a recording: seconds or <c>h:mm:ss</c>, or two of them with a hyphen between.</summary>
/// <remarks>Kept as it was written (<see cref="ToString"/>) beside its meaning in seconds; equal when both are. <c>default</c> is the start.</remarks>
/// <example><code>MediaTime.Parse("1:02:03-1:02:10", null).Start == 3723;</code></example>
public readonly record struct MediaTime : ISpanParsable<MediaTime>
{
    private const string Zero = "0";
    private readonly string? _text; // Null for plain zero, so that default is no other value.

    private MediaTime(string text, decimal start, decimal? end)
    {
        _text = text == Zero ? null : text;
        Start = start;
        End = end;
    }

    /// <summary>Seconds from the beginning.</summary>
    public decimal Start { get; }

    /// <summary>Seconds from the beginning to the end of the stretch, or null for a single place.</summary>
    public decimal? End { get; }

    /// <summary>Reads a time.</summary>
    /// <param name="s">Seconds, <c>m:ss</c> or <c>h:mm:ss</c>, each with or without a fraction; two of them with a hyphen between.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <exception cref="FormatException">The text has another form, or the stretch ends before it starts.</exception>
    public static MediaTime Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static MediaTime Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var time)
        ? time
        : throw new FormatException($"\"{s}\" is not a time in a recording; write seconds, h:mm:ss, or two of them with a hyphen between.");

    /// <summary>Reads a time.</summary>
    /// <param name="s">The text, as <see cref="Parse(string, IFormatProvider?)"/> takes it.</param>
    /// <param name="result">The time.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string? s, out MediaTime result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out MediaTime result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MediaTime result)
    {
        result = default;
        var hyphen = s.IndexOf('-');
        var first = hyphen < 0 ? s : s[..hyphen];
        if (Seconds(first) is not { } start) return false;
        decimal? end = null;
        if (hyphen >= 0)
        {
            end = Seconds(s[(hyphen + 1)..]);
            if (end is null || end < start) return false;
        }

        result = new MediaTime(s.ToString(), start, end);
        return true;
    }

    /// <summary>The time as it was written.</summary>
    public override string ToString() => _text ?? Zero;

    private static decimal? Seconds(ReadOnlySpan<char> text)
    {
        const int LongestTime = 24; // More digits than any recording needs; keeps the arithmetic inside decimal.
        if (text.Length > LongestTime) return null;
        var total = 0m;
        var parts = 0;
        foreach (var range in text.Split(':'))
        {
            var part = text[range];
            var mayHaveFraction = range.End.Value == text.Length;
            var style = mayHaveFraction ? NumberStyles.AllowDecimalPoint : NumberStyles.None;
            if (!decimal.TryParse(part, style, CultureInfo.InvariantCulture, out var value)) return null;
            if (++parts > 3 || (parts > 1 && (value >= 60 || part.Length < 2))) return null;
            total = (total * 60) + value;
        }

        return total;
    }
}
