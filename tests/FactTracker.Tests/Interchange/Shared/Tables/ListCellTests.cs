using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Tests.Interchange.Shared.Tables;

public sealed class ListCellTests
{
    [Theory]
    [InlineData("[]", "")]
    [InlineData("[ ]", "")]
    [InlineData("['a']", "a")]
    [InlineData("['a', 'b']", "a|b")]
    [InlineData("[\"a\",\"b\"]", "a|b")]
    [InlineData("['it\\'s', \"b's\"]", "it's|b's")]
    [InlineData("['a, b', 'c]']", "a, b|c]")]
    [InlineData("['a', None, nan, '']", "a")]
    [InlineData("[1, 2.5, true]", "1|2.5|true")]
    [InlineData("[null]", "")]
    [InlineData("['\\u00e9', '\\x41']", "é|A")]
    [InlineData("['a',]", "a")]
    [InlineData("[a, b]", "a|b")]
    [InlineData("[sic]", "sic")]
    public void A_list_that_a_program_printed_is_read(string text, string elements) =>
        string.Join('|', ListCell.Printed(text)!).Should().Be(elements);

    [Theory]
    [InlineData("a; b")]
    [InlineData("['a'")]
    [InlineData("['a' 'b']")]
    [InlineData("[['a'],['b']]")]
    [InlineData("[{\"a\":1}]")]
    [InlineData("['a\\u12']")]
    [InlineData("[\"a\"] [\"b\"]")]
    [InlineData("['a")]
    [InlineData("[")]
    public void Anything_else_is_not(string text) => ListCell.Printed(text).Should().BeNull();
}
