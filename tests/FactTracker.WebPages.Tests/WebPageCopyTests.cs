using System.Text;
using FactTracker.History;

namespace FactTracker.WebPages.Tests;

public sealed class WebPageCopyTests
{
    private const string Page =
        "<!doctype html>\n<html><head><title>Rents fell</title>\n<style>p { color: red }\n</style></head>\n<body>\n" +
        "<script>var old = 'rents rose\nby nine per cent';</script>\n<!-- rents rose\nby eight per cent -->\n" +
        "<p\nclass=x>In 2024, rents <b>rose</b> by 5&nbsp;%<br>in the <em>north</em>ern city.</p><p>Nothing else.</p>\n</body></html>\n";

    [Theory]
    [InlineData("rents rose by 5 %", "found L11")]
    [InlineData("in the northern city. Nothing else.", "found L11")]
    [InlineData("rents rose by nine per cent", "gone")]
    [InlineData("var old", "gone")]
    [InlineData("Rents fell", "gone")]
    [InlineData("color red", "gone")]
    public void Text_of_a_page_is_what_a_reader_sees(string quote, string expected)
    {
        var copy = new WebPageCopyReader().Read(Encoding.UTF8.GetBytes(Page)).Copy!;
        var claim = new Claim("c") { Text = "t", Citations = [new Citation("s") { Quote = quote }] };
        var finding = ClaimSet.Empty.WithClaims([claim]).CheckEvidence(new SourceCopies { ["s"] = copy }).Findings[0];

        $"{finding.State.ToName()} {finding.Place}".Trim().Should().Be(expected);
    }

    [Fact]
    public void Lines_are_those_of_the_file() =>
        new WebPageCopyReader().Read(Encoding.UTF8.GetBytes(Page)).Copy!.Text.Count(c => c == '\n').Should().Be(Page.Count(c => c == '\n'));

    [Theory]
    [InlineData("")]
    [InlineData("<script>never closed")]
    [InlineData("<p <b <i")]
    public void Broken_pages_are_read(string page) => new WebPageCopyReader().Read(Encoding.UTF8.GetBytes(page)).Copy.Should().NotBeNull();

    [Fact]
    public void A_file_with_null_characters_is_no_page()
    {
        var reading = new WebPageCopyReader().Read("</p></p><p>\0"u8.ToArray());

        reading.Copy.Should().BeNull();
        reading.Fault.Should().Contain("null characters");
    }
}
