using System.IO.Compression;
using System.Text;
using FactTracker.Interchange;
using FactTracker.Json;
using FactTracker.Publishing;

namespace FactTracker.Tests.Publishing;

/// <summary>The proof finds what a format would leak, in whatever form it writes it.</summary>
public sealed class OutputProofTests
{
    private static readonly Secret[] Secrets =
    [
        new("Müller & Söhne", FoldedText.Of("Müller & Söhne"), SecretKind.Identifying, JsonPath.Root.Member("sources").At(0)),
        new("7654321", FoldedText.Of("7654321"), SecretKind.Vocabulary, JsonPath.Root.Member("claims").At(0)),
    ];

    [Theory]
    [InlineData("Müller & Söhne")]
    [InlineData("Mu\u0308ller &amp; So\u0308hne")]
    [InlineData("{\"title\":\"M\\u00FCller \\u0026 S\\u00f6hne\"}")]
    [InlineData("<t>M&#xFC;ller &amp;amp; S&ouml;hne</t>")]
    [InlineData("https://example.org/?q=M%C3%BCller%20%26%20S%C3%B6hne")]
    [InlineData("title = {M{\\\"u}ller \\& S{\\\"o}hne}")]
    [InlineData("\"Müller\n& Söhne\"")]
    [InlineData("TcO8bGxlciAmIFPDtmhuZQ==")]
    [InlineData("MÜLLER SÖHNE")]
    [InlineData("7654321")]
    [InlineData("7,654,321 euros")]
    [InlineData("7\u202f654\u202f321")]
    public async Task Secret_is_found(string written) => (await Leaks(Encoding.UTF8.GetBytes(written))).Should().ContainSingle();

    [Theory]
    [InlineData("Müller")]
    [InlineData("17654321")]
    [InlineData("nothing at all")]
    public async Task Other_texts_are_none(string written) => (await Leaks(Encoding.UTF8.GetBytes(written))).Should().BeEmpty();

    [Fact]
    public async Task Secret_in_a_part_of_an_archive_is_found_and_named()
    {
        (await Leaks(Archive("xl/comments1.xml", "<a/>\n<t>Müller &amp; Söhne</t>"))).Single().ToString().Should().Be(
            "error FT1402: xl/comments1.xml in the json output, line 2, contains a string that is withheld at $.sources[0]. " +
            "Reword one of them, mark the record, or allow the string if it gives nothing away. [$]");
    }

    [Fact]
    public async Task Secret_in_what_is_compressed_is_found()
    {
        using var buffer = new MemoryStream();
        await using (var gzip = new GZipStream(buffer, CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync("Müller & Söhne"u8.ToArray(), TestContext.Current.CancellationToken);
        }

        (await Leaks(buffer.ToArray())).Should().ContainSingle();
    }

    private static byte[] Archive(string name, string text)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return buffer.ToArray();
    }

    private static Task<IReadOnlyList<Problem>> Leaks(byte[] written) =>
        new OutputProof(Secrets).CheckAsync(written, JsonFormat.Default, TestContext.Current.CancellationToken);
}
