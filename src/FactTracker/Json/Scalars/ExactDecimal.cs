namespace FactTracker.Json;

/// <summary>Parses numbers in JSON's grammar as decimals, without ever rounding. Trailing zeros are kept.</summary>
internal static class ExactDecimal
{
    private const int MostDigits = 29; // The maximum that fits into the 96 bits of a decimal.
    private const int MostScale = 28;
    private const int FarExponent = 10_000; // Beyond it only zero can be represented, so larger exponents are equivalent.
    private static readonly UInt128 Largest = (UInt128.One << 96) - 1;

    /// <summary>Parses a number.</summary>
    /// <param name="text">The text. Unlike in JSON's grammar, a leading plus sign is allowed.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether the text is a number, and whether a decimal can represent it.</returns>
    public static ExactDecimalResult TryRead(ReadOnlySpan<byte> text, out decimal value)
    {
        if (TryPlain(text, out value)) return ExactDecimalResult.Exact;
        var rest = text;
        var negative = rest is [(byte)'-', ..];
        if (rest is [(byte)'-' or (byte)'+', ..]) rest = rest[1..];
        var whole = Digits(ref rest);
        if (whole.IsEmpty || whole is [(byte)'0', _, ..]) return ExactDecimalResult.NotANumber;
        ReadOnlySpan<byte> fraction = default;
        if (rest is [(byte)'.', ..])
        {
            rest = rest[1..];
            fraction = Digits(ref rest);
            if (fraction.IsEmpty) return ExactDecimalResult.NotANumber;
        }

        var exponent = 0;
        if (rest is [(byte)'e' or (byte)'E', ..] && !TryExponent(ref rest, out exponent)) return ExactDecimalResult.NotANumber;
        if (!rest.IsEmpty) return ExactDecimalResult.NotANumber;
        return TryMake(negative, whole, fraction, exponent, out value) ? ExactDecimalResult.Exact : ExactDecimalResult.NotExact;
    }

    // Nearly every amount has up to 18 digits, perhaps a point, no sign and no exponent.
    private static bool TryPlain(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        if (text.Length is 0 or > 18 || (text[0] == '0' && text.Length > 1 && text[1] != '.')) return false;
        var mantissa = 0L;
        var point = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if (digit is >= 0 and <= 9) mantissa = (mantissa * 10) + digit;
            else if (text[i] == '.' && point < 0 && i > 0 && i < text.Length - 1) point = i;
            else return false;
        }

        value = unchecked(new decimal((int)mantissa, (int)(mantissa >> 32), 0, false, (byte)(point < 0 ? 0 : text.Length - point - 1)));
        return true;
    }

    private static bool TryMake(bool negative, ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, int exponent, out decimal value)
    {
        value = 0;
        UInt128 mantissa = 0;
        var digits = 0;
        var zeros = 0; // Pending zeros, which are dropped if the number ends with them and they do not fit.
        var scale = -exponent;
        foreach (var digit in whole)
        {
            if (!Take(digit, ref mantissa, ref digits, ref zeros)) return false;
        }

        scale += fraction.Length;
        foreach (var digit in fraction)
        {
            if (!Take(digit, ref mantissa, ref digits, ref zeros)) return false;
        }

        if (mantissa == 0)
        {
            value = new decimal(0, 0, 0, negative, (byte)Math.Clamp(scale, 0, MostScale));
            return true;
        }

        // Restore as many of the trailing zeros as fit, because they show how exact the number is.
        for (; zeros > 0 && scale - zeros < MostScale && digits < MostDigits && mantissa * 10 <= Largest; zeros--, digits++)
        {
            mantissa *= 10;
        }

        scale -= zeros;
        for (; scale < 0 && digits < MostDigits; scale++, digits++)
        {
            mantissa *= 10;
        }

        if (scale is < 0 or > MostScale || mantissa > Largest) return false;
        value =
            unchecked(new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), negative, (byte)scale));
        return true;
    }

    private static bool Take(byte digit, ref UInt128 mantissa, ref int digits, ref int zeros)
    {
        if (digit == '0')
        {
            if (mantissa != 0) zeros++;
            return true;
        }

        if (digits + zeros + 1 > MostDigits) return false;
        for (; zeros > 0; zeros--, digits++)
        {
            mantissa *= 10;
        }

        mantissa = (mantissa * 10) + (uint)(digit - '0');
        digits++;
        return true;
    }

    private static ReadOnlySpan<byte> Digits(scoped ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = end < 0 ? rest : rest[..end];
        rest = rest[digits.Length..];
        return digits;
    }

    private static bool TryExponent(scoped ref ReadOnlySpan<byte> rest, out int exponent)
    {
        exponent = 0;
        rest = rest[1..];
        var negative = rest is [(byte)'-', ..];
        if (rest is [(byte)'-' or (byte)'+', ..]) rest = rest[1..];
        var digits = Digits(ref rest);
        foreach (var digit in digits)
        {
            exponent = Math.Min((exponent * 10) + digit - '0', FarExponent);
        }

        if (negative) exponent = -exponent;
        return !digits.IsEmpty;
    }
}
