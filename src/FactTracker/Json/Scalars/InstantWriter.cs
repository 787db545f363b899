using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Json;

/// <summary>Writes instants in the form of RFC 3339, in UTC, without trailing zeros in the fraction of a second.</summary>
internal static class InstantWriter
{
    private static readonly Instant FirstPlain = Instant.FromUtc(1, 1, 1, 0, 0);

    /// <summary>The length of the text that nearly all instants have.</summary>
    public const int PlainLength = 20; // 2025-09-20T09:00:00Z

    public static void Write(Utf8JsonWriter json, Instant instant)
    {
        Span<byte> text = stackalloc byte[PlainLength];
        if (TryPlain(instant, text)) json.WriteStringValue(text);
        else json.WriteStringValue(InstantPattern.ExtendedIso.Format(instant));
    }

    /// <summary>Formats whole seconds of the years 1 to 9999.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="text">Where to; <see cref="PlainLength"/> long.</param>
    /// <returns>Whether the instant is one of those.</returns>
    public static bool TryPlain(Instant instant, Span<byte> text)
    {
        var seconds = instant.ToUnixTimeSeconds();
        if (instant < FirstPlain || Instant.FromUnixTimeSeconds(seconds) != instant) return false;
        text[^1] = (byte)'Z';
        return DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime.TryFormat(text, out _, "s", CultureInfo.InvariantCulture);
    }
}
