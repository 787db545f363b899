namespace FactTracker.Tests.Primitives.Texts;

public sealed class PlacedTextTests
{
    private const string Original = "a<b>bc</b>&amp;d<i></i>e";

    private static readonly PlacedText Text = PlacedText.Of(
        Original, [new(1, 3, ""), new(6, 4, ""), new(10, 5, "&"), new(16, 3, ""), new(19, 4, " "), new(23, 0, "|")]);

    [Fact]
    public void Edits_are_made() => Text.Text.Should().Be("abc&d |e");

    [Theory]
    [InlineData("a", "a")]
    [InlineData("b", "b")]
    [InlineData("bc", "bc")]
    [InlineData("abc", "a<b>bc")]
    [InlineData("&", "&amp;")]
    [InlineData("c&d", "c</b>&amp;d")]
    [InlineData("d", "d")]
    [InlineData("d ", "d<i></i>")]
    [InlineData("|", "")]
    [InlineData("|e", "e")]
    [InlineData("e", "e")]
    public void A_part_has_a_place_in_the_original(string part, string expected)
    {
        var (offset, length) = Text.PlaceOf(Text.Text.IndexOf(part, StringComparison.Ordinal), part.Length);

        Original.Substring(offset, length).Should().Be(expected);
    }

    [Fact]
    public void A_text_without_edits_is_its_own_original() => PlacedText.Of("abc", []).PlaceOf(1, 2).Should().Be((1, 2));

    [Fact]
    public void The_default_edit_replaces_nothing() => PlacedText.Of("abc", [default]).PlaceOf(0, 3).Should().Be((0, 3));

    [Fact]
    public void An_empty_part_has_a_place() => Text.PlaceOf(0, 0).Should().Be((0, 0));

    [Theory]
    [InlineData(2, 1, 1, 1)]
    [InlineData(0, 2, 1, 1)]
    [InlineData(0, 9, 9, 0)]
    [InlineData(0, -1, 2, 1)]
    public void Edits_are_in_order_and_within_the_text(int first, int firstLength, int second, int secondLength)
    {
        var act = () => PlacedText.Of("abc", [new TextEdit(first, firstLength, ""), new TextEdit(second, secondLength, "")]);

        act.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 9)]
    [InlineData(9, 0)]
    public void A_part_is_within_the_words(int offset, int length)
    {
        var act = () => Text.PlaceOf(offset, length);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
