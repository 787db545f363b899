using System.Text;
using CsCheck;
using FactTracker.Storage;

namespace FactTracker.Tests.Storage.Index;

public sealed class IndexWordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Rent ROSE by 5.2%")]
    [InlineData("-a--b-")]
    [InlineData("\0x\u007f")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz after")]
    public void Text_in_ASCII_has_the_words_of_its_characters(string text) =>
        IndexWords.OfAscii(Encoding.ASCII.GetBytes(text)).Should().Be(IndexWords.Of(text.AsSpan()));

    [Fact]
    public void Any_text_in_ASCII_has_the_words_of_its_characters() =>
        Gen.String[Gen.Char['\0', '\u007f'], 0, 300].Sample(
            text => { Text_in_ASCII_has_the_words_of_its_characters(text); });
}
