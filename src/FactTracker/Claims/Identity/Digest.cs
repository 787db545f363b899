using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace FactTracker;

/// <summary>A SHA-256 digest: the fingerprint of a claim or a set, or the digest of a record.</summary>
/// <remarks>
/// Equal by its 256 bits; ordered as its text is. The text is 64 hexadecimal digits, lower case when written and either when parsed.
/// <c>default</c> is all zeros, which no content is known to have.
/// </remarks>
/// <example><code>
/// var fingerprint = claim.Fingerprint();
/// Digest.Parse(fingerprint.ToString()) == fingerprint;
/// </code></example>
public readonly partial record struct Digest : IComparable<Digest>, ISpanParsable<Digest>
{
    /// <summary>How many bytes a digest has.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    private readonly UInt128 _high;
    private readonly UInt128 _low;

    /// <summary>Holds a digest that has been computed.</summary>
    /// <param name="bytes">Its 32 bytes.</param>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public Digest(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size) throw new ArgumentException($"A digest has {Size} bytes, not {bytes.Length}.", nameof(bytes));
        _high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        _low = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    /// <summary>Whether one digest is sorted before another.</summary>
    public static bool operator <(Digest left, Digest right) => left.CompareTo(right) < 0;

    /// <summary>Whether one digest is sorted after another.</summary>
    public static bool operator >(Digest left, Digest right) => left.CompareTo(right) > 0;

    /// <summary>Whether one digest is sorted before another or is the same.</summary>
    public static bool operator <=(Digest left, Digest right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one digest is sorted after another or is the same.</summary>
    public static bool operator >=(Digest left, Digest right) => left.CompareTo(right) >= 0;

    /// <summary>Computes the digest of bytes.</summary>
    /// <param name="content">The bytes.</param>
    public static Digest Of(ReadOnlySpan<byte> content)
    {
        Span<byte> bytes = stackalloc byte[Size];
        SHA256.HashData(content, bytes);
        return new Digest(bytes);
    }

    /// <summary>Parses 64 hexadecimal digits.</summary>
    /// <param name="s">The digits.</param>
    /// <exception cref="FormatException">The text is not 64 hexadecimal digits.</exception>
    public static Digest Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Digest Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var result)
            ? result
            : throw new FormatException($"A SHA-256 digest is {Size * 2} hexadecimal digits; this text of {s.Length} characters is not.");

    /// <summary>Parses 64 hexadecimal digits.</summary>
    /// <param name="s">The digits.</param>
    /// <param name="result">The digest.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Digest result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Digest)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Digest result)
    {
        Span<byte> bytes = stackalloc byte[Size];
        var isDigest = s.Length == Size * 2 && Convert.FromHexString(s, bytes, out _, out _) == OperationStatus.Done;
        result = isDigest ? new Digest(bytes) : default;
        return isDigest;
    }

    /// <summary>Copies the 32 bytes.</summary>
    /// <param name="destination">Where to; at least 32 bytes long.</param>
    public void CopyTo(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt128BigEndian(destination, _high);
        BinaryPrimitives.WriteUInt128BigEndian(destination[16..], _low);
    }

    /// <inheritdoc/>
    public int CompareTo(Digest other) => _high != other._high ? _high.CompareTo(other._high) : _low.CompareTo(other._low);

    /// <summary>The 64 hexadecimal digits in lower case.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>Writes the 64 hexadecimal digits in lower case.</summary>
    /// <param name="destination">Where to; at least 64 bytes long.</param>
    internal void FormatUtf8(Span<byte> destination)
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        Convert.TryToHexStringLower(bytes, destination, out _);
    }

    static Digest IParsable<Digest>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Digest>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Digest result) =>
        TryParse(s, out result);

    static Digest ISpanParsable<Digest>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Digest>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Digest result) =>
        TryParse(s, out result);
}
