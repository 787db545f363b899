using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace FactTracker;

public readonly partial struct Edtf : ISpanParsable<Edtf>, IUtf8SpanParsable<Edtf>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int StackLength = 256;

    /// <summary>Parses a date.</summary>
    /// <param name="s">The text to parse, without anything around it.</param>
    /// <exception cref="EdtfFormatException">The text is not EDTF. The exception states the column and what was expected there.</exception>
    public static Edtf Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Edtf Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var result, out var error) ? result : throw new EdtfFormatException(Shorten(s), error);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The UTF-8 text to parse, without anything around it.</param>
    public static Edtf Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var result, out var error)
            ? result
            : throw new EdtfFormatException(Shorten(Encoding.UTF8.GetString(utf8Text)), error);

    /// <summary>Parses a date.</summary>
    /// <param name="s">The text to parse, without anything around it.</param>
    /// <param name="result">The parsed date, or <c>default</c>.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Edtf result) => TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Edtf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Edtf result) => TryParse(s, out result, out _);

    /// <summary>Parses a date.</summary>
    /// <param name="utf8Text">The text in UTF-8 to parse, without anything around it.</param>
    /// <param name="result">The parsed date, or <c>default</c>.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Edtf result) => TryParse(utf8Text, out result, out _);

    /// <summary>Parses a date, and reports where and why the text is not one.</summary>
    /// <param name="s">The text, alone.</param>
    /// <param name="result">The date.</param>
    /// <param name="error">Why it is none; of no meaning when it is one.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Edtf result, out EdtfError error)
    {
        if (s.Length == Dates.PlainDay.Length
            && Dates.PlainDay.TryRead(System.Runtime.InteropServices.MemoryMarshal.Cast<char, ushort>(s), out var day))
        {
            (result, error) = (new Edtf(day), default);
            return true;
        }

        // Every character of EDTF is ASCII. Any other character becomes a byte that no rule accepts, at the same column.
        Span<byte> bytes = s.Length <= StackLength ? stackalloc byte[s.Length] : new byte[s.Length];
        for (var i = 0; i < s.Length; i++)
        {
            bytes[i] = s[i] < 0x80 ? (byte)s[i] : (byte)0xFF;
        }

        return TryParse(bytes, out result, out error);
    }

    /// <summary>Parses a date, and reports where and why the text is not EDTF.</summary>
    /// <param name="utf8Text">The UTF-8 text to parse, without anything around it.</param>
    /// <param name="result">The parsed date, or <c>default</c>.</param>
    /// <param name="error">Why the text is not EDTF; meaningless when it is.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Edtf result, out EdtfError error) =>
        Dates.EdtfGrammar.TryParse(utf8Text, out result, out error);

    /// <inheritdoc cref="Parse(string)"/>
    static Edtf IParsable<Edtf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Edtf ISpanParsable<Edtf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static Edtf IUtf8SpanParsable<Edtf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<Edtf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Edtf result) =>
        TryParse(s, out result);

    static bool ISpanParsable<Edtf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Edtf result) =>
        TryParse(s, out result, out _);

    static bool IUtf8SpanParsable<Edtf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Edtf result) =>
        TryParse(utf8Text, out result, out _);

    /// <summary>Returns the canonical text of the date. It does not depend on the culture.</summary>
    public override string ToString()
    {
        Span<byte> plain = stackalloc byte[LongestPlain];
        if (TryPlain(plain, out var length)) return Encoding.ASCII.GetString(plain[..length]);
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString();
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Utf8.FromUtf16(ToString(), utf8Destination, out _, out bytesWritten) == System.Buffers.OperationStatus.Done;

    /// <summary>The length of the longest text of <see cref="TryPlain"/>: a minus, four digits, two, and two.</summary>
    internal const int LongestPlain = 11;

    /// <summary>Writes the canonical text of a year, a month, a season or a day without qualifiers, as nearly all dates are.</summary>
    /// <param name="text">Where to; <see cref="LongestPlain"/> long.</param>
    /// <param name="length">The length of the text.</param>
    /// <returns>Whether the date is such a date; nothing is written otherwise.</returns>
    internal bool TryPlain(Span<byte> text, out int length)
    {
        length = 0;
        return _node is null && !IsNone && Dates.CalendarText.TryWrite(_date, text, out length);
    }

    /// <summary>The date with the members of a set in the order of their texts: the same for sets of the same members. For comparing and
    /// hashing; an open end may then stand inside a set, which no text that can be parsed has.</summary>
    internal Edtf Sorted() => _node is Dates.DateSet set ? new Edtf(set.Sorted(), Level) : this;

    internal void Append(StringBuilder text)
    {
        switch (_node)
        {
            case null when IsNone: break;
            case null: Dates.CalendarText.Append(text, _date); break;
            case Dates.LongYear year: year.Append(text); break;
            case Dates.TimedDate time: time.Append(text); break;
            case Dates.Stretch stretch: stretch.AppendInterval(text); break;
            default: ((Dates.DateSet)_node).Append(text); break;
        }
    }

    internal static string Shorten(ReadOnlySpan<char> text)
    {
        const int Most = 60;
        return text.Length <= Most ? text.ToString() : $"{text[..Most]}…";
    }
}
