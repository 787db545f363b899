using CsCheck;
using FactTracker.Interchange.Formats.Xlsx;

namespace FactTracker.Tests.Interchange.Formats.Xlsx;

public sealed class SheetTextTests
{
    [Fact]
    public void Any_text_comes_back() => Gen.OneOf(Gen.String, Gen.OneOf(
        Gen.Const("_x0041_"),
        Gen.Const("_x"),
        Gen.Const("\r\n"),
        Gen.Const("\0"),
        Gen.Const("_"),
        Gen.Const("x0041_")).Array[0, 5].Select(string.Concat))
        .Select(text => new string([.. text.Where(c => !char.IsSurrogate(c))]))
        .Sample(text => SheetText.Read(SheetText.Write(text)) == text, iter: Effort.Tries(10_000));

    [Fact]
    public void Half_a_pair_is_neither_read_nor_written()
    {
        SheetText.Write("a\uD83D").Should().Be("a\uFFFD");
        SheetText.Read("_xD83D_").Should().Be("_xD83D_");
    }
}
