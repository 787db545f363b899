using System.Text;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Spreadsheets that are no workbooks of Office Open XML and are named as such all the same, each told for what it is.</summary>
internal static class OtherSpreadsheets
{
    private const string Save = "Save it as XLSX, or as CSV.";
    private const string Unlock = "Open it with its password and save it without one.";
    private static readonly byte[] Container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]; // Of OLE (MS-CFB, 2.2).
    private static readonly byte[] Archive = [.. "PK"u8];
    private static readonly byte[] Markup = [.. "<"u8];

    // What it begins with, what it has somewhere, what it then is, and what to do about it; the first that fits.
    private static readonly (byte[] Beginning, byte[] Sign, string Name, string Remedy)[] Rows =
    [
        (Container, Wide("EncryptedPackage"), "a workbook that a password protects", Unlock),
        (Container, Wide("Workbook"), "a workbook of Excel 97 to 2003 (.xls)", Save),
        (Container, Wide("Book"), "a workbook of Excel 5 or 95 (.xls)", Save),
        (Container, Container, "an older document of Office", Save),
        (Archive, Narrow("application/vnd.oasis.opendocument.spreadsheet"), "a spreadsheet of OpenDocument (.ods)", Save),
        (Archive, Narrow("xl/workbook.bin"), "a binary workbook of Excel (.xlsb)", Save),
        (Archive, Narrow("Index/Document.iwa"), "a spreadsheet of Numbers (.numbers)", Save),
        (Markup, Narrow("urn:schemas-microsoft-com:office:spreadsheet"), "an XML spreadsheet of Excel 2003", Save),
        (Markup, Narrow("application/vnd.oasis.opendocument.spreadsheet"), "a flat spreadsheet of OpenDocument (.fods)", Save),
    ];

    /// <summary>Whether what begins so is one of them.</summary>
    public static bool Recognises(ReadOnlySpan<byte> head)
    {
        var start = WithoutMark(head);
        foreach (var (beginning, sign, _, _) in Rows)
        {
            if (start.StartsWith(beginning) && start.IndexOf(sign) >= 0) return true;
        }

        return false;
    }

    /// <summary>What a file is, and what to do about it; null where it is none of them.</summary>
    /// <param name="stream">The file, which is read from its start.</param>
    /// <param name="most">How many bytes of it are looked at.</param>
    public static (string Name, string Remedy)? Find(Stream stream, long most)
    {
        stream.Position = 0;
        var head = new byte[1 << 8];
        var start = WithoutMark(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false))).ToArray();
        var rows = Rows.Where(row => start.AsSpan().StartsWith(row.Beginning)).ToArray();
        stream.Position = 0;
        var found = ByteSearch.Find(stream, [.. rows.Select(row => row.Sign)], most);
        return rows.Where((_, row) => found[row]).Select(row => ((string, string)?)(row.Name, row.Remedy)).FirstOrDefault();
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> head) => (head is [0xEF, 0xBB, 0xBF, ..] ? head[3..] : head).TrimStart(" \t\r\n"u8);

    private static byte[] Narrow(string text) => Encoding.ASCII.GetBytes(text);

    private static byte[] Wide(string text) => Encoding.Unicode.GetBytes(text);
}
