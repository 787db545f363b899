using System.Text;
using CsCheck;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Dates;

/// <summary>Laws of text, equality and order, over every form.</summary>
public sealed class EdtfTextTests
{
    [Fact]
    public void Canonical_text_comes_back_as_the_same_and_stays_the_same() => EdtfGen.Value.Sample(
        date => Edtf.Parse(date.ToString()) is var again && again == date && again.ToString() == date.ToString()
            && again.GetHashCode() == date.GetHashCode(), iter: Effort.Tries(5000));

    [Fact]
    public void Canonical_text_never_needs_a_higher_level() =>
        EdtfGen.Value.Sample(date => Edtf.Parse(date.ToString()).Level <= date.Level, iter: Effort.Tries(5000));

    [Fact]
    public void Utf8_reads_as_Utf16_does() =>
        EdtfGen.Text.Sample(text => Edtf.Parse(Encoding.UTF8.GetBytes(text)) == Edtf.Parse(text), iter: Effort.Tries(2000));

    [Fact]
    public void No_date_ends_before_it_begins() => EdtfGen.Value.Sample(date => !(date.Earliest > date.Latest), iter: Effort.Tries(5000));

    [Fact]
    public void Order_is_total_and_agrees_with_equality() => Gen.Select(EdtfGen.Value, EdtfGen.Value, EdtfGen.Value).Sample(
        (a, b, c) => a.CompareTo(b) == 0 == (a == b)
            && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && !(a <= b && b <= c && !(a <= c)), iter: Effort.Tries(2000));

    [Fact]
    public void It_is_formatted_into_what_is_just_long_enough_and_into_nothing_shorter() => EdtfGen.Value.Sample(
        date =>
        {
            var text = date.ToString();
            Span<char> room = new char[text.Length];
            Span<byte> utf8 = new byte[text.Length];
            return Written(date, room, out var written) && written == text.Length && room.SequenceEqual(text)
                && Written(date, utf8, out var bytes) && bytes == text.Length
                && !Written(date, room[1..], out _);
        },
        iter: Effort.Tries(1000));

    [Theory]
    [InlineData(typeof(ISpanParsable<Edtf>))]
    [InlineData(typeof(IUtf8SpanParsable<Edtf>))]
    [InlineData(typeof(ISpanFormattable))]
    [InlineData(typeof(IUtf8SpanFormattable))]
    public void The_platform_can_read_and_write_it(Type contract) => contract.IsAssignableFrom(typeof(Edtf)).Should().BeTrue();

    [Fact]
    public void Two_words_hold_it() => System.Runtime.CompilerServices.Unsafe.SizeOf<Edtf>().Should().BeLessThanOrEqualTo(2 * IntPtr.Size);

    private static bool Written<T>(T value, Span<char> room, out int written)
        where T : ISpanFormattable => value.TryFormat(room, out written, default, null);

    private static bool Written<T>(T value, Span<byte> room, out int written)
        where T : IUtf8SpanFormattable => value.TryFormat(room, out written, default, null);
}
