using System.Globalization;
using System.Text;

namespace FactTracker.Tests.Laws;

/// <summary>Text forms, once for every type that has one: what <c>ToString</c> gives, every door reads back, in any culture.</summary>
public sealed class TextLawTests
{
    private static readonly string[] Cultures = ["", "tr-TR", "ar-SA", "fa-IR", "th-TH", "de-DE"];

    public static TheoryData<Type> Parsable => [.. SampleValues.Types.Where(type => Has(type, typeof(ISpanParsable<>)))];

    public static TheoryData<Type> Utf8Parsable => [.. SampleValues.Types.Where(type => Has(type, typeof(IUtf8SpanParsable<>)))];

    public static TheoryData<Type> Formattable => [.. SampleValues.Types.Where(typeof(ISpanFormattable).IsAssignableFrom)];

    [Theory]
    [MemberData(nameof(Parsable))]
    public void Text_is_read_back(Type type) => Law(nameof(ReadBack), type);

    [Theory]
    [MemberData(nameof(Utf8Parsable))]
    public void Text_in_UTF8_is_read_back(Type type) => Law(nameof(ReadBackUtf8), type);

    [Theory]
    [MemberData(nameof(Formattable))]
    public void Text_is_formatted_into_just_enough_room(Type type)
    {
        foreach (var value in Texts(type).Cast<ISpanFormattable>())
        {
            var text = value.ToString()!;
            var room = new char[text.Length];

            value.TryFormat(room, out var written, default, CultureInfo.GetCultureInfo("fa-IR")).Should().BeTrue();
            room.AsSpan(0, written).ToString().Should().Be(text);
            value.TryFormat(room.AsSpan(1), out written, default, null).Should().BeFalse("the room is one character short");
            written.Should().Be(0);
            value.ToString(null, CultureInfo.GetCultureInfo("ar-SA")).Should().Be(text);
        }
    }

    [Theory]
    [MemberData(nameof(Formattable))]
    public void Text_in_UTF8_is_formatted_into_just_enough_room(Type type)
    {
        foreach (var value in Texts(type).OfType<IUtf8SpanFormattable>())
        {
            var text = Encoding.UTF8.GetBytes(value.ToString()!);
            var room = new byte[text.Length];

            value.TryFormat(room, out var written, default, null).Should().BeTrue();
            room.AsSpan(0, written).ToArray().Should().Equal(text);
            value.TryFormat(room.AsSpan(1), out _, default, null).Should().BeFalse("the room is one byte short");
        }
    }

    private static bool Has(Type type, Type face) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == face);

    // What has no text at all, such as no unit, cannot be read back, and says so at its type.
    private static IEnumerable<object> Texts(Type type) => SampleValues.Of(type).Where(value => value.ToString()!.Length > 0);

    private static void Law(string name, Type type) =>
        typeof(TextLawTests).GetMethod(name, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, System.Reflection.BindingFlags.DoNotWrapExceptions, null, null, null);

    private static void ReadBack<T>()
        where T : ISpanParsable<T>
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var (culture, value) in from culture in Cultures from value in Texts(typeof(T)) select (culture, (T)value))
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var text = value.ToString()!;
                T.Parse(text, null).Should().Be(value);
                T.Parse(text.AsSpan(), CultureInfo.CurrentCulture).ToString().Should().Be(text);
                T.TryParse(text, null, out var read).Should().BeTrue();
                read.Should().Be(value);
                T.TryParse(text.AsSpan(), null, out read).Should().BeTrue();
                read.Should().Be(value);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        T.TryParse(null, null, out var none).Should().BeFalse();
        none.Should().Be(default(T));
        FluentActions.Invoking(() => T.Parse(" ", null)).Should().Throw<Exception>().Which.Should()
            .Match(e => e is FormatException || e is ArgumentException);
    }

    private static void ReadBackUtf8<T>()
        where T : IUtf8SpanParsable<T>
    {
        foreach (var value in Texts(typeof(T)).Cast<T>())
        {
            T.Parse(Encoding.UTF8.GetBytes(value.ToString()!), null).Should().Be(value);
            T.TryParse(Encoding.UTF8.GetBytes(value.ToString()!), null, out var read).Should().BeTrue();
            read.Should().Be(value);
        }

        T.TryParse([0xC3], null, out _).Should().BeFalse("half a character is no text");
    }
}
