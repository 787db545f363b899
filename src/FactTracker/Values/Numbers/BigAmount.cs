using System.Globalization;
using System.Numerics;
using FactTracker.Values;

namespace FactTracker;

/// <summary>
/// An exact number of any size that is practical: a whole number times a power of ten. A <see cref="Quantity"/> uses it for an amount
/// that no <see cref="decimal"/> holds exactly.
/// </summary>
/// <remarks>
/// <para>It keeps the digits in which it was given: 1.50 is written as 1.50. Equality is by number, as that of decimals: 1.50 equals 1.5
/// and 1e40 equals 10e39. It has at most <see cref="MostDigits"/> digits, the places of which are from 10^-<see cref="MostExponent"/> to
/// 10^<see cref="MostExponent"/>.</para>
/// <para><c>default</c> is zero.</para>
/// </remarks>
/// <example><code>
/// var pi = BigAmount.Parse("3.1415926535897932384626433832795028841971", null);
/// new Quantity(pi).ExactAmount; // 3.1415926535897932384626433832795028841971
/// </code></example>
public readonly struct BigAmount : IEquatable<BigAmount>, ISpanParsable<BigAmount>
{
    /// <summary>The greatest number of digits, leading zeros not counted: far more than anything measured or counted has, and few enough
    /// that no input is slow to read.</summary>
    public const int MostDigits = 1_000;

    /// <summary>The greatest power of ten of a digit, and the least below zero, so that a short text never stands for a number that fills
    /// the memory.</summary>
    public const int MostExponent = 1_000;

    private readonly BigInteger _digits;
    private readonly int _exponent;

    /// <summary>Creates a number from its digits and a power of ten: 15 and -1 are 1.5.</summary>
    /// <param name="digits">All digits, as a whole number.</param>
    /// <param name="exponent">The power of ten by which they are multiplied.</param>
    /// <exception cref="ArgumentException">There are too many digits, or a digit is too far from the point.</exception>
    public BigAmount(BigInteger digits, int exponent = 0)
    {
        if (!digits.IsZero && !IsWithinLimits(CountOf(digits), exponent)) throw new ArgumentException(LimitFault);
        _digits = digits;
        _exponent = digits.IsZero ? 0 : exponent;
    }

    private BigAmount(bool isNegative, ReadOnlySpan<char> digits, int exponent)
    {
        var size = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        _digits = isNegative ? -size : size;
        _exponent = exponent;
    }

    private static string LimitFault { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"The number is too long; give at most {MostDigits} digits, none of them more than {MostExponent} places from the point.");

    /// <summary>Whether two numbers are equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator ==(BigAmount left, BigAmount right) => left.Equals(right);

    /// <summary>Whether two numbers are not equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator !=(BigAmount left, BigAmount right) => !left.Equals(right);

    /// <summary>Reads a number in JSON's number grammar; a leading plus sign is allowed.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the grammar is the same for every culture.</param>
    /// <exception cref="FormatException">The text is not such a number, or it is too long.</exception>
    public static BigAmount Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static BigAmount Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var number)
        ? number
        : throw new FormatException($"The text is not a number in JSON's grammar, or it is too long. {LimitFault}");

    /// <summary>Reads a number in JSON's number grammar; a leading plus sign is allowed.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the grammar is the same for every culture.</param>
    /// <param name="result">The number, or zero.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out BigAmount result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out BigAmount)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BigAmount result)
    {
        result = default;
        var isNegative = s is ['-', ..];
        if (s is ['-' or '+', ..]) s = s[1..];
        var power = s.IndexOfAny('e', 'E');
        var exponent = 0;
        if (power >= 0 && !TryExponent(s[(power + 1)..], out exponent)) return false;
        var number = power < 0 ? s : s[..power];
        var point = number.IndexOf('.');
        var whole = point < 0 ? number : number[..point];
        var fraction = point < 0 ? [] : number[(point + 1)..];
        if (!AreDigits(whole) || whole is ['0', _, ..] || (point >= 0 && !AreDigits(fraction))) return false;
        // Zeros in front do not count.
        whole = whole.TrimStart('0');
        var kept = whole.IsEmpty ? fraction.TrimStart('0') : fraction;
        if (whole.IsEmpty && kept.IsEmpty) return true;
        if (!IsWithinLimits(whole.Length + kept.Length, exponent - fraction.Length)) return false;
        result = new BigAmount(isNegative, string.Concat(whole, kept), exponent - fraction.Length);
        return true;
    }

    /// <summary>Whether two numbers are equal, however many zeros they end with.</summary>
    /// <param name="other">The other number.</param>
    public bool Equals(BigAmount other)
    {
        var (one, two) = (Shortest(), other.Shortest());
        return one._exponent == two._exponent && one._digits == two._digits;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BigAmount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Shortest().HashOfParts();

    /// <summary>Returns all digits, with a point among them or a power of ten behind them: 0.125, 1e400.</summary>
    public override string ToString()
    {
        var text = BigInteger.Abs(_digits).ToString(CultureInfo.InvariantCulture);
        var sign = _digits.Sign < 0 ? "-" : "";
        if (_exponent >= 0)
            return _exponent == 0 ? sign + text : string.Create(CultureInfo.InvariantCulture, $"{sign}{text}e{_exponent}");
        text = text.PadLeft(1 - _exponent, '0');
        return $"{sign}{text[..^-_exponent]}.{text[^-_exponent..]}";
    }

    /// <summary>Returns the number with all its digits, without an exponent.</summary>
    internal string ToPlainText() => _exponent <= 0
        ? ToString()
        : new BigAmount(_digits).ToString() + new string('0', _exponent);

    /// <summary>The same number without zeros at its end, so that equal numbers have one text.</summary>
    internal BigAmount Shortest()
    {
        if (!_digits.IsEven || _digits.IsZero) return this;
        var text = BigInteger.Abs(_digits).ToString(CultureInfo.InvariantCulture);
        var kept = text.AsSpan().TrimEnd('0');
        return kept.Length == text.Length ? this : new BigAmount(_digits.Sign < 0, kept, _exponent + text.Length - kept.Length);
    }

    internal Rational ToRational() => new Rational(_digits, 1) * Rational.PowerOf(10, _exponent);

    /// <summary>The decimal that equals it, if there is one.</summary>
    internal bool TryDecimal(out decimal number) =>
        decimal.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out number) && ToRational().IsExactly(number);

    private int HashOfParts() => HashCode.Combine(_digits, _exponent);

    private static int CountOf(BigInteger digits) =>
        digits.GetBitLength() > 4 * MostDigits ? int.MaxValue / 2 : BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).Length;

    private static bool IsWithinLimits(int count, int exponent) =>
        count <= MostDigits && exponent is >= -MostExponent and <= MostExponent && exponent + count - 1 <= MostExponent;

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    // Zero has any exponent; all exponents beyond the limits are treated alike.
    private static bool TryExponent(ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        var isNegative = text is ['-', ..];
        if (text is ['-' or '+', ..]) text = text[1..];
        if (!AreDigits(text)) return false;
        foreach (var digit in text)
        {
            exponent = Math.Min((exponent * 10) + digit - '0', 4 * MostExponent);
        }

        if (isNegative) exponent = -exponent;
        return true;
    }
}
