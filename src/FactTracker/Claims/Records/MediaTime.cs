using System.Globalization;

namespace FactTracker;

/// <summary>A point in time or an interval of a recording: seconds or <c>h:mm:ss</c>, or two of them separated by a hyphen.</summary>
/// <remarks>The text as written (<see cref="ToString"/>) is kept with the number of seconds; two are equal when both are. <c>default</c> is
/// the start.</remarks>
/// <example><code>MediaTime.Parse("1:02:03-1:02:10", null).Start == 3723;</code></example>
public readonly partial record struct MediaTime : ISpanParsable<MediaTime>
{
    private const string Zero = "0";
    private readonly string? _text; // Null for "0", so that it equals default.

    private MediaTime(string text, decimal start, decimal? end)
    {
        _text = text == Zero ? null : text;
        Start = start;
        End = end;
    }

    /// <summary>The start in seconds.</summary>
    public decimal Start { get; }

    /// <summary>The end in seconds, or null for a point in time.</summary>
    public decimal? End { get; }

    /// <summary>Parses a time.</summary>
    /// <param name="s">Seconds, <c>m:ss</c> or <c>h:mm:ss</c>, each with or without a fraction; or two of them separated by a
    /// hyphen.</param>
    /// <param name="provider">Ignored: the form is the same in every culture.</param>
    /// <exception cref="FormatException">The text has another form, or the interval ends before it starts.</exception>
    public static MediaTime Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static MediaTime Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var time)
        ? time
        : throw new FormatException($"\"{s}\" is not a time in a recording; write seconds or h:mm:ss, or two joined by a hyphen.");

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

    /// <summary>Returns the time as written.</summary>
    public override string ToString() => _text ?? Zero;

    private static decimal? Seconds(ReadOnlySpan<char> text)
    {
        const int LongestTime = 24; // More digits than any recording needs; prevents overflow of decimal.
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
