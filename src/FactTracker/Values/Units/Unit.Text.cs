using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;
using FactTracker.Values;

namespace FactTracker;

// The text form is the symbol itself, regardless of culture and format.
public readonly partial record struct Unit : ISpanParsable<Unit>, IUtf8SpanParsable<Unit>, ISpanFormattable, IUtf8SpanFormattable
{
    // Texts that are longer than any unit in practice are stored on the heap instead of the stack.
    private const int MaxCharsOnStack = 128;

    /// <summary>Parses a symbol.</summary>
    /// <param name="s">The exact symbol. White space is not trimmed.</param>
    /// <exception cref="FormatException">The symbol is empty, contains control characters, or has white space at its ends.</exception>
    public static Unit Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return UnitSymbols.FaultOf(s) is { } fault ? throw new FormatException(fault) : new(s);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Unit Parse(ReadOnlySpan<char> s) =>
        UnitSymbols.FaultOf(s) is { } fault ? throw new FormatException(fault) : new(UnitSymbols.Intern(s));

    /// <summary>Parses a symbol.</summary>
    /// <param name="s">The exact symbol. White space is not trimmed.</param>
    /// <param name="result">The unit, or <see cref="None"/> when the symbol is invalid.</param>
    /// <returns>False when the symbol is null, empty, contains control characters, or has white space at its ends.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Unit result)
    {
        var sound = s is not null && UnitSymbols.FaultOf(s) is null;
        result = sound ? new(s!) : default;
        return sound;
    }

    /// <inheritdoc cref="TryParse(string?, out Unit)"/>
    /// <remarks>The symbols of the common units are not allocated again.</remarks>
    public static bool TryParse(ReadOnlySpan<char> s, out Unit result)
    {
        var sound = UnitSymbols.FaultOf(s) is null;
        result = sound ? new(UnitSymbols.Intern(s)) : default;
        return sound;
    }

    /// <summary>Parses a symbol.</summary>
    /// <param name="utf8Text">The symbol in UTF-8. Text that is not well-formed UTF-8 is invalid.</param>
    /// <param name="result">The unit, or <see cref="None"/> when the symbol is invalid.</param>
    /// <returns>False when the symbol is empty, contains control characters, or has white space at its ends.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Unit result)
    {
        // UTF-8 never has fewer bytes than UTF-16 has code units.
        var chars = utf8Text.Length <= MaxCharsOnStack ? stackalloc char[MaxCharsOnStack] : new char[utf8Text.Length];
        var status = Utf8.ToUtf16(utf8Text, chars, out _, out var written, replaceInvalidSequences: false);
        result = default;
        return status == System.Buffers.OperationStatus.Done && TryParse(chars[..written], out result);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The symbol in UTF-8. Text that is not well-formed UTF-8 is invalid.</param>
    public static Unit Parse(ReadOnlySpan<byte> utf8Text)
    {
        if (TryParse(utf8Text, out var unit))
            return unit;
        return Utf8.IsValid(utf8Text)
            ? Parse(Encoding.UTF8.GetString(utf8Text))
            : throw new FormatException("The unit is not well-formed UTF-8. Encode its text again.");
    }

    /// <summary>Returns the <see cref="Symbol"/>.</summary>
    public override string ToString() => Symbol;

    static Unit IParsable<Unit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Unit>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Unit result) =>
        TryParse(s, out result);

    static Unit ISpanParsable<Unit>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Unit>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Unit result) =>
        TryParse(s, out result);

    static Unit IUtf8SpanParsable<Unit>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Unit>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Unit result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Symbol;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var fits = Symbol.TryCopyTo(destination);
        charsWritten = fits ? Symbol.Length : 0;
        return fits;
    }

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(Symbol, utf8Destination, out bytesWritten);
}
