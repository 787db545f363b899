using System.Text;
using CsCheck;

namespace FactTracker.Tests.Values.Units;

public sealed class UnitTests
{
    private static readonly Gen<string> GenSymbol = Gen.OneOf(
        Gen.OneOf("%", "pp", "x", "rank", "USD", "DEM", "km", "kg/m2", "cases", "http://www.wikidata.org/entity/Q712226", "人", "🐑"),
        Gen.String[Gen.Char['!', '~'], 1, 20]);

    public static TheoryData<string, UnitKind, string> Kinds => new()
    {
        { "%", UnitKind.Share, "the first that is tried" },
        { "pp", UnitKind.PercentagePoints, "before UCUM" },
        { "x", UnitKind.Ratio, "" },
        { "rank", UnitKind.Rank, "" },
        { "X", UnitKind.Noun, "symbols are case-sensitive" },
        { "Rank", UnitKind.Noun, "symbols are case-sensitive" },
        { "PP", UnitKind.Measure, "symbols are case-sensitive: petapoise" },
        { "%%", UnitKind.Noun, "no doubling" },
        { "USD", UnitKind.Money, "" },
        { "EUR", UnitKind.Money, "" },
        { "XAD", UnitKind.Money, "new in 2025" },
        { "DEM", UnitKind.Money, "withdrawn, but claims of the time are in it" },
        { "BGN", UnitKind.Money, "withdrawn in 2026" },
        { "XAU", UnitKind.Money, "gold" },
        { "usd", UnitKind.Noun, "three capitals" },
        { "USDT", UnitKind.Noun, "three capitals" },
        { "GDP", UnitKind.Noun, "three capitals without a currency" },
        { "RAD", UnitKind.Measure, "three capitals, no currency, but UCUM" },
        { "http://www.wikidata.org/entity/Q712226", UnitKind.Iri, "" },
        { "urn:x:unit", UnitKind.Iri, "" },
        { "wd:Q712226", UnitKind.Iri, "a scheme is all it takes" },
        { "https://example.org/Größe", UnitKind.Iri, "beyond ASCII" },
        { "https://example.org/a%20b", UnitKind.Iri, "" },
        { "https://example.org/a%2", UnitKind.Noun, "half an escape" },
        { "https://example.org/a b", UnitKind.Noun, "a blank" },
        { "https://example.org/a\u00a0b", UnitKind.Noun, "a blank beyond ASCII" },
        { "ratio: a to b", UnitKind.Noun, "a blank" },
        { "http:", UnitKind.Noun, "a scheme alone" },
        { ":a", UnitKind.Noun, "no scheme" },
        { "1:1000", UnitKind.Noun, "a scheme begins with a letter" },
        { "m{a:b}", UnitKind.Measure, "the colon is in an annotation" },
        { "km", UnitKind.Measure, "" },
        { "kg", UnitKind.Measure, "" },
        { "m", UnitKind.Measure, "" },
        { "bar", UnitKind.Measure, "a word and a unit: the order decides" },
        { "min", UnitKind.Measure, "a word and a unit: the order decides" },
        { "car", UnitKind.Measure, "centiare: the order decides" },
        { "1", UnitKind.Measure, "UCUM's unity" },
        { "{people}", UnitKind.Measure, "UCUM's annotation" },
        { "%{vol}", UnitKind.Measure, "more than the sign alone" },
        { "cases", UnitKind.Noun, "" },
        { "people", UnitKind.Noun, "" },
        { "states", UnitKind.Noun, "" },
        { "scientists", UnitKind.Noun, "" },
        { "votes", UnitKind.Noun, "" },
        { "years", UnitKind.Noun, "" },
        { "cars", UnitKind.Noun, "" },
        { "tonnes", UnitKind.Noun, "" },
        { "US states", UnitKind.Noun, "" },
        { "people/km2", UnitKind.Noun, "half UCUM" },
        { "€", UnitKind.Noun, "a sign is no code" },
        { "人", UnitKind.Noun, "" },
        { new string('m', 100_000), UnitKind.Noun, "no unit is that long" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_follows_from_the_symbol(string symbol, UnitKind kind, string because)
    {
        Unit.Parse(symbol).Kind.Should().Be(kind, because);
        Unit.Parse(symbol).Symbol.Should().Be(symbol);
    }

    [Fact]
    public void Default_is_none_the_bare_number()
    {
        default(Unit).Should().Be(Unit.None);
        Unit.None.Kind.Should().Be(UnitKind.None);
        Unit.None.Symbol.Should().BeEmpty();
        Unit.None.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Named_units_are_those_of_their_symbols()
    {
        Unit.Percent.Should().Be(Unit.Parse("%"));
        Unit.PercentagePoints.Should().Be(Unit.Parse("pp"));
        Unit.Times.Should().Be(Unit.Parse("x"));
        Unit.Rank.Should().Be(Unit.Parse("rank"));
        Unit.Money("USD").Should().Be(Unit.Parse("USD"));
    }

    [Theory]
    [InlineData("", "*empty*Leave it out*")]
    [InlineData(" \t", "*empty*Leave it out*")]
    [InlineData("cases ", "*\"cases \"*white space at its ends*Trim it*")]
    [InlineData("\u00a0cases", "*white space at its ends*Trim it*")]
    [InlineData("ca\u0000ses", "*U+0000 at character 3*Remove it*")]
    [InlineData("ca\nses", "*U+000A at character 3*Remove it*")]
    [InlineData("ca\u2028ses", "*U+2028 at character 3*Remove it*")]
    [InlineData("ca\u0085ses", "*U+0085 at character 3*Remove it*")]
    public void Unsound_symbol_is_refused_at_every_door_with_the_remedy(string symbol, string message)
    {
        FluentActions.Invoking(() => (Unit)symbol).Should().Throw<FormatException>().WithMessage(message);
        FluentActions.Invoking(() => Unit.Parse(symbol)).Should().Throw<FormatException>().WithMessage(message);
        FluentActions.Invoking(() => Unit.Parse(symbol.AsSpan())).Should().Throw<FormatException>().WithMessage(message);
        FluentActions.Invoking(() => Unit.Parse(Encoding.UTF8.GetBytes(symbol))).Should().Throw<FormatException>().WithMessage(message);
        Unit.TryParse(symbol, out var unit).Should().BeFalse();
        unit.Should().Be(Unit.None);
        Unit.TryParse(symbol.AsSpan(), out _).Should().BeFalse();
        Unit.TryParse(Encoding.UTF8.GetBytes(symbol), out _).Should().BeFalse();
    }

    [Fact]
    public void A_literal_stands_for_a_unit() => new Quantity(912, "EUR").Should().Be(new Quantity(912, Unit.Money("EUR")));

    [Fact]
    public void Lone_surrogate_is_refused()
    {
        FluentActions.Invoking(() => Unit.Parse("a\ud83d")).Should().Throw<FormatException>().WithMessage("*U+D83D at character 2*");
        FluentActions.Invoking(() => Unit.Parse("\udc11a")).Should().Throw<FormatException>().WithMessage("*U+DC11 at character 1*");
    }

    [Fact]
    public void Malformed_utf8_is_refused()
    {
        byte[] bytes = [(byte)'a', 0xC3];
        Unit.TryParse(bytes, out _).Should().BeFalse();
        FluentActions.Invoking(() => Unit.Parse(bytes)).Should().Throw<FormatException>().WithMessage("*not well-formed UTF-8*");
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => Unit.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Unit.Money(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Unit.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        Unit.TryParse((string?)null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("usd", "*Write \"USD\".*")]
    [InlineData(" USD", "*Write \"USD\".*")]
    [InlineData("GDP", "*\"GDP\"*not a currency code of ISO 4217*")]
    [InlineData("", "*not a currency code of ISO 4217*")]
    [InlineData("%", "*not a currency code of ISO 4217*")]
    public void Money_refuses_unknown_codes(string code, string message) =>
        FluentActions.Invoking(() => Unit.Money(code)).Should().Throw<ArgumentException>()
            .WithMessage(message).WithParameterName(nameof(code));

    [Fact]
    public void Equality_is_ordinal()
    {
        Unit.Parse("cases").Should().NotBe(Unit.Parse("Cases"));
        Unit.Parse("é").Should().NotBe(Unit.Parse("e\u0301"));
        Unit.Parse(string.Concat("ca", "ses")).GetHashCode().Should().Be(Unit.Parse("cases").GetHashCode());
    }

    [Fact]
    public void Text_round_trips_through_every_door() => GenSymbol.Sample(symbol =>
        TextLaw<Unit>(symbol) && Unit.Parse(symbol).ToString() == symbol && Unit.Parse(symbol) == Unit.Parse(symbol.AsSpan()));

    [Fact]
    public void Text_that_does_not_fit_is_not_written()
    {
        ISpanFormattable unit = Unit.Parse("cases");
        unit.TryFormat(new char[4], out var written, default, null).Should().BeFalse();
        written.Should().Be(0);
    }

    [Fact]
    public void Any_text_is_read_or_refused_and_never_crashes() => Gen.String.Sample(text =>
    {
        var read = Unit.TryParse(text, out var unit);
        return read ? unit.Symbol == text && unit.Kind != UnitKind.None : unit == Unit.None;
    });

    [Theory]
    [InlineData("%")]
    [InlineData("pp")]
    [InlineData("EUR")]
    [InlineData("cases")]
    [InlineData("km/h")]
    [InlineData("https://example.org/unit")]
    public void Kind_allocates_nothing(string symbol)
    {
        var unit = Unit.Parse(symbol);
        _ = unit.Kind;
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = unit.Kind;
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("rank")]
    [InlineData("USD")]
    public void Reading_a_common_unit_allocates_nothing(string symbol)
    {
        var bytes = Encoding.UTF8.GetBytes(symbol);
        _ = Unit.TryParse(bytes, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Unit.TryParse(bytes, out _);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static bool TextLaw<T>(string text)
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        var value = T.Parse(text, null);
        Span<char> chars = stackalloc char[200];
        Span<byte> bytes = stackalloc byte[600];
        return value.TryFormat(chars, out var charCount, default, null) && T.Parse(chars[..charCount], null).Equals(value)
            && value.TryFormat(bytes, out var byteCount, default, null) && T.Parse(bytes[..byteCount], null).Equals(value)
            && T.TryParse(text, null, out var again) && again.Equals(value) && value.ToString(null, null) == text;
    }
}
