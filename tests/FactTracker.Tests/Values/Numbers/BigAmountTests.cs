using System.Globalization;
using System.Numerics;
using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Values.Numbers;

/// <summary>Amounts that no decimal holds are kept exactly.</summary>
public sealed class BigAmountTests
{
    private const string Digits29 = "99999999999999999999999999999";
    private const string Fraction40 = "3.141592653589793238462643383279502884197";

    // Input, the text that is kept and written, why.
    public static TheoryData<string, string, string> Kept => new()
    {
        { Digits29, Digits29, "29 digits beyond the greatest decimal" },
        { Fraction40, Fraction40, "40 digits with a fraction" },
        { "-" + Fraction40, "-" + Fraction40, "negative" },
        { "+" + Digits29, Digits29, "a leading plus is read" },
        { "1.5000000000000000000000000000000000000010", "1.5000000000000000000000000000000000000010", "zeros at the end" },
        { "1e40", "1e40", "an exponent that decimals lack" },
        { "1E+400", "1e400", "an exponent that doubles lack" },
        { "1.50e400", "150e398", "significant zeros before an exponent" },
        { "1e-40", "0." + new string('0', 39) + "1", "smaller than any decimal" },
        { "1e1000", "1e1000", "the greatest place" },
        { "1e-1000", "0." + new string('0', 999) + "1", "the least place" },
        { new string('7', 1000), new string('7', 1000), "the most digits" },
        { "0." + new string('0', 500) + new string('7', 500), "0." + new string('0', 500) + new string('7', 500), "both" },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "1e1001", "a place too high" },
        { "10e1000", "the same number spelled otherwise" },
        { "1e-1001", "a place too low" },
        { new string('7', 1001), "a digit too many" },
        { "1e999999999999999999999", "an exponent beyond any integer" },
        { "-1e4000", "negative" },
    };

    public static TheoryData<string, string> Same => new()
    {
        { "1e40", "10e39" },
        { "1e40", "1" + new string('0', 40) },
        { "1e40", "1" + new string('0', 40) + ".00" },
        { "-15e39", "-1.5E+40" },
        { Fraction40, Fraction40 + "00" },
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public void An_amount_is_kept_and_written_with_its_digits(string text, string kept, string why)
    {
        foreach (var form in Forms(text))
        {
            var reading = Read($$"""{"amount":{{form}},"unit":"km"}""");

            reading.Problems.Should().BeEmpty(why);
            var quantity = (Quantity)reading.Set.Claims["c"].Value.Single!;
            (quantity.Amount, quantity.ExactAmount.ToString()).Should().Be((null, kept), why);
            var written = reading.Set.ToJson();
            written.Should().Contain($"\"amount\": \"{kept}\"", why);
            ClaimSetReader.Read(Encoding.UTF8.GetBytes(written)).Set.Should().Be(reading.Set, why);
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_amount_beyond_the_limits_is_a_problem(string text, string why)
    {
        foreach (var form in Forms(text))
        {
            Read($$"""{"amount":{{form}}}""").Problems.Should().ContainSingle(why).Which.Code.Should().Be("FT0401");
        }

        BigAmount.TryParse(text, null, out _).Should().BeFalse(why);
    }

    [Theory]
    [MemberData(nameof(Same))]
    public void Equal_numbers_are_equal_however_spelled(string one, string other)
    {
        var (a, b) = (Of(one), Of(other));

        a.Should().Be(b);
        a.GetHashCode().Should().Be(b.GetHashCode());
        ClaimComparers.SameValue.Equals(a, b).Should().BeTrue();
        a.CompareWith(b).Equal.Should().Be(QuantityAnswer.Yes);
        Read($$"""{"amount":"{{one}}"}""").Set.Fingerprint().Should().Be(Read($$"""{"amount":"{{other}}"}""").Set.Fingerprint());
    }

    [Fact]
    public void Numbers_that_differ_in_the_last_digit_differ()
    {
        var (one, other) = (Of(Fraction40), Of(Fraction40[..^1] + "8"));

        one.Should().NotBe(other);
        ClaimComparers.SameValue.Equals(one, other).Should().BeFalse();
        one.CompareWith(other).Less.Should().Be(QuantityAnswer.Yes);
    }

    [Theory]
    [InlineData("1e40", "5", false, true)]
    [InlineData("-1e40", "5", true, false)]
    [InlineData("5.0000000000000000000000000000000000000001", "5", false, true)]
    [InlineData("4.9999999999999999999999999999999999999999", "5", true, false)]
    [InlineData("1e-40", "0", false, true)]
    public void It_compares_exactly_with_a_decimal(string big, string plain, bool less, bool greater)
    {
        var answer = Of(big).CompareWith(new Quantity(decimal.Parse(plain, CultureInfo.InvariantCulture)));

        (answer.Less, answer.Greater).Should().Be((Answer(less), Answer(greater)));
        answer.Equal.Should().Be(QuantityAnswer.No);
    }

    [Theory]
    [InlineData("65")]
    [InlineData("65.0")]
    [InlineData("-0.5")]
    [InlineData("1e20")]
    [InlineData("0e4000")]
    [InlineData("65.0000000000000000000000000000000000000000000000")]
    public void A_number_that_a_decimal_holds_is_a_decimal(string text)
    {
        var quantity = new Quantity(BigAmount.Parse(text, null));

        quantity.ExactAmount.Should().BeNull();
        quantity.Amount.Should().Be(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("01")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1,5")]
    [InlineData(" 1")]
    [InlineData("٣")]
    [InlineData("NaN")]
    [InlineData("1e4e4")]
    public void Other_texts_are_no_numbers(string text)
    {
        BigAmount.TryParse(text, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => BigAmount.Parse(text, null)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData(1, 1001)]
    [InlineData(1, -1001)]
    [InlineData(10, 1000)]
    [InlineData(1, int.MaxValue)]
    public void Parts_beyond_the_limits_are_refused(int digits, int exponent) =>
        FluentActions.Invoking(() => new BigAmount(digits, exponent)).Should().Throw<ArgumentException>();

    [Fact]
    public void Too_many_digits_are_refused() =>
        FluentActions.Invoking(() => new BigAmount(BigInteger.Pow(10, 1000))).Should().Throw<ArgumentException>();

    [Fact]
    public void It_must_lie_within_the_bounds_beside_it()
    {
        FluentActions.Invoking(() => new Quantity(BigAmount.Parse("1e40", null), new ValueRange(1, 2))).Should().Throw<ArgumentException>();
        Read("""{"amount":"1e40","upper":2}""").Problems.Should().ContainSingle().Which.Code.Should().Be("FT0405");
        Read("""{"amount":"1e40","lower":2}""").Problems.Should().BeEmpty();
        Read("""{"lower":"1e40"}""").Problems.Should().ContainSingle("bounds are decimals").Which.Code.Should().Be("FT0401");
    }

    [Fact]
    public void It_is_calculated_with_exactly_or_not_at_all()
    {
        var (one, other) = (Of("5.0000000000000000000000000000000000000001"), Of("3.0000000000000000000000000000000000000001"));

        one.DifferenceFrom(other).Quantity.Should().Be(new Quantity(2));
        Of("1e40").Plus(Of("1e40")).Fault.Should().Be(QuantityFault.TooLarge);
        Of("2e40").RatioTo(Of("1e40")).Quantity.Should().Be(new Quantity(2, Unit.Times));
    }

    [Theory]
    [InlineData("1e40", "moreThan", 1, "decimals are below it")]
    [InlineData("1e40", "about", 1, "nothing certain is ruled out")]
    [InlineData("-1e40", "atMost", -1, "decimals are above it")]
    [InlineData("2.00000000000000000000000000000000000001", "about", 2, "between two decimals")]
    public void Its_range_has_it(string big, string hedge, int outside, string why)
    {
        var quantity = Of(big) with { Approximation = Approximation.Parse(hedge, null) };

        quantity.CompareWith(new Quantity(outside)).Equal.Should().BeOneOf([QuantityAnswer.No, QuantityAnswer.Possibly], why);
        FluentActions.Invoking(() => quantity.ToRange()).Should().NotThrow(why);
    }

    [Theory]
    [InlineData("1e40", "%", "FT0402")]
    [InlineData("100.00000000000000000000000000000000000001", "%", "FT0402")]
    [InlineData("99.99999999999999999999999999999999999999", "%", null)]
    [InlineData("-0.00000000000000000000000000000000000001", "%", "FT0402")]
    [InlineData("0.99999999999999999999999999999999999999", "rank", "FT0402")]
    [InlineData("1.00000000000000000000000000000000000001", "rank", null)]
    public void The_range_of_its_unit_is_checked(string big, string unit, string? code)
    {
        var problems = Read($$"""{"amount":"{{big}}","unit":"{{unit}}","of":"voters"}""").Set.Check();

        problems.Where(it => it.Code is "FT0402").Select(it => it.Code).SingleOrDefault().Should().Be(code);
    }

    [Theory]
    [InlineData("atLeast", 5, null, "FT0404")]
    [InlineData("atLeast", null, 6, null)]
    [InlineData("exactly", 5, 6, null)]
    public void Bounds_beside_it_are_checked(string hedge, int? lower, int? upper, string? code)
    {
        var bounds = new ValueRange(lower is { } low ? (Bound)low : null, upper is { } high ? (Bound)high : null);
        var quantity = new Quantity(BigAmount.Parse("5.00000000000000000000000000000000000001", null), bounds)
        {
            Approximation = Approximation.Parse(hedge, null),
        };
        var claim = new Claim("c") { Text = "t", Value = [quantity] };

        new ClaimSet { Claims = [claim] }.Check().Where(it => it.Code == "FT0404").Select(it => it.Code)
            .SingleOrDefault().Should().Be(code);
    }

    [Theory]
    [InlineData("3.0000000000000000000000000000000000000001", "km", "3.0000000000000000000000000000000000000001 km")]
    [InlineData("3.0000000000000000000000000000000000000001", "%", "3.0000000000000000000000000000000000000001%")]
    [InlineData("1e40", "cases", "1e40 cases")]
    public void Words_have_its_digits(string big, string unit, string words) =>
        new Quantity(BigAmount.Parse(big, null), unit: Unit.Parse(unit)).ToWords(CultureInfo.GetCultureInfo("en")).Should().Be(words);

    private static QuantityAnswer Answer(bool isYes) => isYes ? QuantityAnswer.Yes : QuantityAnswer.No;

    private static Quantity Of(string text) => new(BigAmount.Parse(text, null));

    private static string[] Forms(string text) => text[0] == '+' ? [$"\"{text}\""] : [text, $"\"{text}\""];

    private static ClaimSetReading Read(string value) => ClaimSetReader.Read(
        Encoding.UTF8.GetBytes("{\"facttracker\":\"1.0\",\"claims\":[{\"id\":\"c\",\"text\":\"t\",\"value\":" + value + "}]}"));
}
