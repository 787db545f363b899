using CsCheck;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Derivation;

public sealed class FormulaTests
{
    public static TheoryData<string, string> Canonical => new()
    {
        { "gdp-china/gdp-russia", "gdp-china / gdp-russia" },
        { "gdp-china ÷ gdp-russia", "gdp-china / gdp-russia" },
        { "a−b×c·2", "a - b * c * 2" },
        { "(a + b) * c", "(a + b) * c" },
        { "((a)) + (b * c)", "a + b * c" },
        { "a - (b - c)", "a - (b - c)" },
        { "(a - b) - c", "a - b - c" },
        { "a / (b * c)", "a / (b * c)" },
        { "-a + -5", "-a + -5" },
        { "-(a + b)", "-(a + b)" },
        { "- - a", "--a" },
        { "sum( a,b , c )", "sum(a, b, c)" },
        { "mean(a)", "mean(a)" },
        { "change(a, b)", "change(a, b)" },
        { "share(a, b)", "share(a, of b)" },
        { "share(a, of b)", "share(a, of b)" },
        { "a share of b", "share(a, of b)" },
        { "5 share of share", "share(5, of share)" },
        { "sum + mean", "sum + mean" },
        { "65% * 3 \"million people\"", "65% * 3 \"million people\"" },
        { "5.50 km + 1 \"km/h\"", "5.50 km + 1 \"km/h\"" },
        { "`a+b` / \"2024-x\"", "\"a+b\" / \"2024-x\"" },
        { "\"a\"\"b\"", "\"a\"\"b\"" },
        { "größe-2 + 人 + urn:a", "größe-2 + 人 + urn:a" },
        { "\"https://example.org/a\"", "\"https://example.org/a\"" },
        { "a-b", "a-b" },
        { "5 -3", "5 - 3" },
    };

    public static TheoryData<string, int, string> Errors => new()
    {
        { "", 1, "missing" },
        { "a +", 4, "missing" },
        { "a b", 3, "operator is missing" },
        { "a- b", 4, "operator is missing" },
        { "(a", 3, "closing parenthesis is missing" },
        { "a)", 2, "without an opening" },
        { "a + + b", 5, "cannot begin" },
        { "summ(a)", 1, "no function \"summ\"" },
        { "change(a)", 1, "takes two parts, not 1" },
        { "share(a, b, c)", 1, "takes two parts, not 3" },
        { "sum()", 5, "cannot begin" },
        { "\"a", 1, "not closed" },
        { "1.2.3", 1, "not a number" },
        { "12345678901234567890123456789012", 1, "not a number" },
        { "3 \"\" + a", 3, "unit is not valid" },
        { "\"a b\"", 1, "not a valid id" },
        { "a & b", 3, "operator is missing" },
        { "🐑 \ud83d", 4, "operator is missing" },
    };

    private static readonly Gen<string> Leaf = Gen.OneOf(
        Gen.OneOf("a", "gdp-china", "\"x y\"\"z\"", "`a/b`", "sum", "of1", "ж", "5", "0.250", "65%", "3 EUR", "7 \"km/h\"", "2 x")
            .Select(text => text == "\"x y\"\"z\"" ? "\"x\"\"z\"" : text));

    private static readonly Gen<string> Any = Gen.Recursive<string>((depth, inner) => depth > 4 ? Leaf : Gen.Frequency(
        (2, Leaf),
        (4, Gen.Select(inner, Gen.OneOf(" + ", " - ", " * ", "/", " × ", " ÷ ", " − "), inner, (a, sign, b) => a + sign + b)),
        (1, inner.Select(a => $"({a})")),
        (1, inner.Select(a => $"-{a}")),
        (1, Gen.Select(Gen.OneOf("sum", "mean"), inner.Array[1, 3], (name, parts) => $"{name}({string.Join(", ", parts)})")),
        (1, Gen.Select(inner, inner, (a, b) => $"change({a}, {b})")),
        (1, Gen.Select(inner, inner, (a, b) => $"share({a}, of {b})"))));

    [Theory, MemberData(nameof(Canonical))]
    public void A_formula_has_one_canonical_text(string text, string canonical)
    {
        var formula = Formula.Parse(text);

        formula.ToString().Should().Be(canonical);
        Formula.Parse(canonical).Should().Be(formula);
    }

    [Theory, MemberData(nameof(Errors))]
    public void An_error_has_its_column(string text, int column, string message)
    {
        Formula.TryParse(text, out _, out var error).Should().BeFalse();

        (error!.Column, error.Message.Contains(message, StringComparison.Ordinal)).Should().Be((column, true), error.ToString());
        new Action(() => Formula.Parse(text)).Should().Throw<FormulaFormatException>().Which.Error.Should().Be(error);
    }

    [Fact]
    public void A_hyphen_for_a_minus_is_explained() =>
        new Action(() => Formula.Parse("a- b")).Should().Throw<FormulaFormatException>()
            .WithMessage("*Write spaces on both sides of a minus*");

    [Fact]
    public void A_null_is_no_formula() => Formula.TryParse(null, out _).Should().BeFalse();

    [Fact]
    public void Inputs_are_listed_once() =>
        Formula.Parse("b + a * b - 3").Inputs.Select(id => id.Text).Should().Equal("b", "a");

    [Theory]
    [InlineData("(", "a", ")")]
    [InlineData("-", "a", "")]
    [InlineData("sum(", "a", ")")]
    public void Depth_is_limited(string before, string inner, string after)
    {
        string Nested(int depth) => $"{Repeated(before, depth)}{inner}{Repeated(after, depth)}";
        static string Repeated(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

        Formula.TryParse(Nested(Formula.MaxDepth), out _).Should().BeTrue();
        Formula.TryParse(Nested(Formula.MaxDepth + 1), out _, out var error).Should().BeFalse();
        error!.Message.Should().Contain("nested");
    }

    [Fact]
    public void Length_and_operands_are_limited()
    {
        Formula.TryParse(string.Join('+', Enumerable.Repeat("a", Formula.MaxOperands)), out _).Should().BeTrue();
        Formula.TryParse(string.Join('+', Enumerable.Repeat("a", Formula.MaxOperands + 1)), out _).Should().BeFalse();
        Formula.TryParse(new string(' ', Formula.MaxLength) + "a", out _).Should().BeFalse();
    }

    [Fact]
    public void Every_formula_round_trips() => Any.Sample(
        text =>
        {
            var formula = Formula.Parse(text);
            var again = Formula.Parse(formula.ToString());
            return again == formula && again.ToString() == formula.ToString() && again.Inputs.SequenceEqual(formula.Inputs);
        }, iter: Effort.Tries(2000));

    [Fact]
    public void No_text_crashes_the_parser() =>
        Gen.String[Gen.Char["ab-+*/ ()\",`%5.−÷share of\ud83d\0"], 0, 40].Sample(
            text => Formula.TryParse(text, out var formula, out var error) ? error is null && Formula.Parse(formula.ToString()) == formula
                : error.Column >= 1 && error.Column <= text.Length + 1,
            iter: Effort.Tries(5000));
}
