namespace FactTracker.Tests.Conventions;

public sealed class ContractTests
{
    [Fact]
    public void Structs_and_records_have_their_operators_in_pairs() => Contracts.FindOperatorGaps(CodeBase.Library).ShouldBeNone();

    [Fact]
    public void Try_methods_give_a_bool() => Contracts.FindTryWithoutBool(CodeBase.Library).ShouldBeNone();

    [Fact]
    public void Each_Parse_has_its_TryParse() => Contracts.FindParseWithoutTry(CodeBase.Library).ShouldBeNone();

    [Fact]
    public void Each_Parse_has_its_TryParse_of_the_same_text() => Contracts.FindParseWithoutPlainTry(CodeBase.Library).ShouldBeNone();

    [Fact]
    public void Format_exceptions_are_FormatExceptions() => Contracts.FindStrayFormatExceptions(CodeBase.Library).ShouldBeNone();

    [Fact]
    public void No_date_of_the_system_is_at_the_surface() => Contracts.FindSystemDates(CodeBase.Library).ShouldBeNone();

    [Fact]
    public void A_struct_without_equality_operators_is_found() =>
        Contracts.FindOperatorGaps(CodeBase.Of("public readonly struct Bare;"))
            .Should()
            .Equal("Bare has no op_Equality", "Bare has no op_Inequality");

    [Fact]
    public void A_comparable_without_comparisons_is_found() =>
        Contracts.FindOperatorGaps(
            CodeBase.Of("public readonly record struct Size(int Value) : IComparable<Size> { public int CompareTo(Size other) => 0; }"))
            .Should().HaveCount(4).And.Contain("Size has no op_LessThan");

    [Fact]
    public void Whole_contracts_are_not_found()
    {
        var code = CodeBase.Of(
            """
            public readonly record struct Size(int Value)
            {
                public static Size Parse(string s) => default;
                public static bool TryParse(string s, out Size size) { size = default; return true; }
                public static Task<bool> TryLoadAsync() => Task.FromResult(true);
                public int Trying() => 0;
            }
            """);

        Contracts.FindOperatorGaps(code).Concat(Contracts.FindTryWithoutBool(code)).Concat(Contracts.FindParseWithoutTry(code)).Should()
            .BeEmpty();
    }

    [Fact]
    public void A_try_that_gives_something_else_is_found() =>
        Contracts.FindTryWithoutBool(CodeBase.Of("public static class Sizes { public static int? TryRead(string s) => null; }"))
            .Should()
            .ContainSingle();

    [Fact]
    public void A_Parse_whose_TryParse_takes_another_text_is_found() =>
        Contracts.FindParseWithoutPlainTry(CodeBase.Of(
            "public static class Sizes { public static int Parse(string s) => 0; public static bool TryParse(string s, int radix, out " +
            "int size) { size = 0; return true; } }"))
            .Should().Equal("Sizes.Parse(string) has no TryParse(string, out result)");

    [Fact]
    public void A_format_exception_of_another_family_is_found() =>
        Contracts.FindStrayFormatExceptions(CodeBase.Of("public sealed class SizeFormatException : Exception;")).Should().ContainSingle();

    [Fact]
    public void A_Parse_alone_is_found_in_an_extension_too() =>
        Contracts.FindParseWithoutTry(
            CodeBase.Of("public static class Sizes { extension(int size) { public static int Parse(string s) => 0; } }"))
            .Should().Equal("Sizes has Parse and no TryParse");

    [Fact]
    public void A_date_of_the_system_is_found() =>
        Contracts.FindSystemDates(CodeBase.Of("public static class Clock { public static DateTime? Last { get; set; } }"))
            .Should()
            .ContainSingle();
}
