using System.Globalization;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>
/// Writes exact decimals: as a JSON number if a reader that parses numbers as doubles gets exactly the same digits, and as a string
/// otherwise.
/// </summary>
internal static class AmountWriter
{
    private const int SafeDigits = 15; // Every decimal with this many digits survives conversion to a double and back.
    private const int MostPlain = 1_000_000;

    /// <summary>The greatest number of characters that a decimal has.</summary>
    public const int LongestText = 32;

    public static void Write(Utf8JsonWriter json, decimal amount)
    {
        if (amount.Scale == 0 && amount is > 0 and < MostPlain)
        {
            json.WriteNumberValue((int)amount);
            return;
        }

        Span<byte> text = stackalloc byte[LongestText];
        text = text[..Format(amount, text)];
        if (IsNumber(amount, text)) json.WriteRawValue(text, skipInputValidation: true);
        else json.WriteStringValue(text);
    }

    /// <summary>Returns whether ECMAScript writes the double nearest to an amount exactly like the amount.</summary>
    public static bool IsNumber(decimal amount)
    {
        Span<byte> text = stackalloc byte[LongestText];
        return IsNumber(amount, text[..Format(amount, text)]);
    }

    /// <summary>Formats an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="text">Where to; at least <see cref="LongestText"/> long.</param>
    /// <returns>The length of its text.</returns>
    public static int Format(decimal amount, Span<byte> text)
    {
        amount.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return length;
    }

    /// <summary>Returns whether ECMAScript writes the double nearest to an amount exactly like the amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="text">Its text.</param>
    public static bool IsNumber(decimal amount, ReadOnlySpan<byte> text)
    {
        if (amount == 0) return text is [(byte)'0'];
        var hasFraction = text.Contains((byte)'.');
        if (hasFraction && text[^1] == '0') return false;
        var size = Math.Abs(amount);
        if (size < 0.000001m || size >= 1e21m) return false; // ECMAScript would write an exponent.
        var digits = text.Length - (hasFraction ? 1 : 0) - (amount < 0 ? 1 : 0);
        return digits <= SafeDigits || SameDigits((double)amount, text);
    }

    private static bool SameDigits(double number, ReadOnlySpan<byte> text)
    {
        // The shortest round-trip digits without an exponent, which in this range are the digits that ECMAScript writes.
        Span<byte> shortest = stackalloc byte[LongestText];
        return number.TryFormat(shortest, out var length, "R", CultureInfo.InvariantCulture) && !shortest[..length].Contains((byte)'E')
            ? shortest[..length].SequenceEqual(text)
            : decimal.TryParse(shortest[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var back) &&
              back.TryFormat(shortest, out length, default, CultureInfo.InvariantCulture) && shortest[..length].SequenceEqual(text);
    }
}
