using System.Text;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Recognises spreadsheets of other formats, which may have the wrong ending, so that they can be reported by name.</summary>
internal static class OtherSpreadsheets
{
    private const string Save = "Save it as XLSX, or as CSV.";
    private const string Unlock = "Open it with its password and save it without one.";
    private static readonly byte[] Container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]; // OLE compound files (MS-CFB, 2.2).
    private static readonly byte[] Archive = [.. "PK"u8];
    private static readonly byte[] Markup = [.. "<"u8];

    // How a file begins, what it contains, its name and the remedy; the first row that fits applies.
    private static readonly (byte[] Beginning, byte[] Sign, string Name, string Remedy)[] Rows =
    [
        (Container, Wide("EncryptedPackage"), "a password-protected workbook", Unlock),
        (Container, Wide("Workbook"), "an Excel 97 to 2003 workbook (.xls)", Save),
        (Container, Wide("Book"), "an Excel 5 or 95 workbook (.xls)", Save),
        (Container, Container, "an older Office document", Save),
        (Archive, Narrow("application/vnd.oasis.opendocument.spreadsheet"), "an OpenDocument spreadsheet (.ods)", Save),
        (Archive, Narrow("xl/workbook.bin"), "a binary Excel workbook (.xlsb)", Save),
        (Archive, Narrow("Index/Document.iwa"), "a Numbers spreadsheet (.numbers)", Save),
        (Markup, Narrow("urn:schemas-microsoft-com:office:spreadsheet"), "an Excel 2003 XML spreadsheet", Save),
        (Markup, Narrow("application/vnd.oasis.opendocument.spreadsheet"), "a flat OpenDocument spreadsheet (.fods)", Save),
    ];

    /// <summary>Whether a file with this beginning may be one of them.</summary>
    public static bool Recognises(ReadOnlySpan<byte> head)
    {
        var start = WithoutMark(head);
        foreach (var (beginning, sign, _, _) in Rows)
        {
            if (start.StartsWith(beginning) && start.IndexOf(sign) >= 0) return true;
        }

        return false;
    }

    /// <summary>Returns the name of a file's format and the remedy, or null when it is none of them.</summary>
    /// <param name="stream">The file; it is read from its start.</param>
    /// <param name="most">The number of bytes to search.</param>
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

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> head) =>
        (head is [0xEF, 0xBB, 0xBF, ..] ? head[3..] : head).TrimStart(" \t\r\n"u8);

    private static byte[] Narrow(string text) => Encoding.ASCII.GetBytes(text);

    private static byte[] Wide(string text) => Encoding.Unicode.GetBytes(text);
}
