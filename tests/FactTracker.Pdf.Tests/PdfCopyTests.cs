using FactTracker.History;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace FactTracker.Pdf.Tests;

public sealed class PdfCopyTests
{
    private static byte[] Document(params string[][] pages)
    {
        using var document = new PdfDocumentBuilder();
        var font = document.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = document.AddPage(PageSize.A4);
            for (var i = 0; i < lines.Length; i++) page.AddText(lines[i], 12, new PdfPoint(60, 760 - 16 * i), font);
        }

        return document.Build();
    }

    private static EvidenceFinding Find(byte[] pdf, string quote)
    {
        var reading = new PdfCopyReader().Read(pdf);
        reading.Fault.Should().BeNull();
        var claim = new Claim("c") { Text = "t", Citations = [new Citation("s") { Quote = quote }] };
        return ClaimSet.Empty.WithClaims([claim]).CheckEvidence(new SourceCopies { ["s"] = reading.Copy! }).Findings[0];
    }

    [Theory]
    [InlineData("65 per cent of tenants", "found page=2")]
    [InlineData("the government fell", "found page=2")]
    [InlineData("Minutes of the council", "found page=1")]
    [InlineData("63 per cent of tenants paid more", "changed page=2")]
    [InlineData("the mayor resigned at night", "gone")]
    public void Quotes_are_found_on_their_pages(string quote, string expected)
    {
        var pdf = Document(["Minutes of the council"], ["In 2024, 65 per cent of tenants", "paid more, and the govern-", "ment fell."]);
        var finding = Find(pdf, quote);

        $"{finding.State.ToName()} {finding.Place}".Trim().Should().Be(expected);
    }

    [Fact]
    public void Hash_is_that_of_the_file()
    {
        var pdf = Document(["Minutes"]);

        new PdfCopyReader().Read(pdf).Copy!.Sha256.Should().Be(SourceCopy.HashOf(pdf));
    }

    [Fact]
    public void Pages_without_text_are_a_fault() => new PdfCopyReader().Read(Document([], [])).Fault.Should().StartWith("It has no text");

    [Fact]
    public void Damaged_files_are_a_fault_or_a_text_but_never_an_exception()
    {
        var pdf = Document(["Minutes of the council"], ["In 2024, 65 per cent of tenants"]);

        new PdfCopyReader().Read(Array.Empty<byte>()).Fault.Should().StartWith("It cannot be read as a PDF");
        new PdfCopyReader().Read("%PDF-1.7\nnothing"u8.ToArray()).Fault.Should().NotBeNull();
        for (var cut = 10; cut < pdf.Length; cut += pdf.Length / 20) new PdfCopyReader().Read(pdf.AsMemory(0, cut)).Should().NotBeNull();
        for (var at = 10; at < pdf.Length; at += pdf.Length / 40)
        {
            var damaged = (byte[])pdf.Clone();
            damaged[at] ^= 0x55;
            new PdfCopyReader().Read(damaged).Should().NotBeNull();
        }
    }
}
