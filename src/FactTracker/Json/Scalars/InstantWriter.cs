using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Json;

/// <summary>Writes instants in the form of RFC 3339, in UTC, without trailing zeros in the fraction of a second.</summary>
internal static class InstantWriter
{
    private const int WholeSecondLength = 20; // 2025-09-20T09:00:00Z
    private static readonly Instant FirstPlain = Instant.FromUtc(1, 1, 1, 0, 0);

    public static void Write(Utf8JsonWriter json, Instant instant)
    {
        Span<byte> text = stackalloc byte[WholeSecondLength];
        if (TryPlain(instant, text)) json.WriteStringValue(text);
        else json.WriteStringValue(InstantPattern.ExtendedIso.Format(instant));
    }

    // Nearly all instants are whole seconds of the years 1 to 9999.
    private static bool TryPlain(Instant instant, Span<byte> text)
    {
        var seconds = instant.ToUnixTimeSeconds();
        if (instant < FirstPlain || Instant.FromUnixTimeSeconds(seconds) != instant) return false;
        text[^1] = (byte)'Z';
        return DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime.TryFormat(text, out _, "s", CultureInfo.InvariantCulture);
    }
}
