using System.IO.Compression;
using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Xlsx;

/// <summary>Writes and reads workbooks, ours and those made part by part.</summary>
internal static class Workbooks
{
    private const string Main =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" " +
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public static async Task<byte[]> WriteAsync(ClaimSet set)
    {
        using var written = new MemoryStream();
        await XlsxFormat.Default.WriteAsync(set, written, TestContext.Current.CancellationToken);
        return written.ToArray();
    }

    public static Task<ClaimSetReading> ReadAsync(byte[] workbook, ReadingOptions? options = null) =>
        XlsxFormat.Default.ReadAsync(new MemoryStream(workbook), options, TestContext.Current.CancellationToken);

    /// <summary>A workbook as another program might make it, of rows in XML.</summary>
    public static byte[] Of(
        string rows, string workbook = "", string shared = "", string styles = "", string behind = "",
        params (string Name, string Text)[] others) => Zip([
        (
            "_rels/.rels",
            """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"""<workbook {Main}>{workbook}<sheets><sheet name="My data" sheetId="1" r:id="s"/></sheets></workbook>"""),
        (
            "xl/_rels/workbook.xml.rels",
            """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/../worksheets/a.xml"/><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="u" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="/xl/styles.xml"/></Relationships>"""),
        ("xl/worksheets/a.xml", $"<worksheet {Main}><sheetData>{rows}</sheetData>{behind}</worksheet>"),
        ("xl/sharedStrings.xml", $"<sst {Main}>{shared}</sst>"),
        ("xl/styles.xml", $"<styleSheet {Main}>{styles}</styleSheet>"),
        .. others]);

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = archive.CreateEntry(name, CompressionOf(name)).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    // What tells the kind of an OpenDocument archive is never compressed.
    private static CompressionLevel CompressionOf(string name) =>
        name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal;

    public static string PartOf(byte[] workbook, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
