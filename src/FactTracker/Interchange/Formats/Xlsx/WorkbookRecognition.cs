namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>
/// Recognises a workbook by its beginning: an archive with parts that only workbooks have. Other spreadsheets are recognised too, to be
/// reported by name.
/// </summary>
internal static class WorkbookRecognition
{
    public static bool IsWorkbook(ReadOnlySpan<byte> head) => OtherSpreadsheets.Recognises(head) || (head.StartsWith("PK\x03\x04"u8)
        && (head.IndexOf("xl/workbook.xml"u8) >= 0 || head.IndexOf("xl/worksheets/"u8) >= 0 || head.IndexOf("xl/styles.xml"u8) >= 0
            || head.IndexOf("xl/sharedStrings.xml"u8) >= 0 || head.IndexOf("xl/theme/"u8) >= 0));
}
