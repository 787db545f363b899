namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>
/// Tells a workbook by what it begins with: an archive of the parts that only workbooks have. Other spreadsheets count, to be told for what they are.
/// </summary>
internal static class WorkbookRecognition
{
    public static bool IsWorkbook(ReadOnlySpan<byte> head) => OtherSpreadsheets.Recognises(head) || (head.StartsWith("PK\x03\x04"u8)
        && (head.IndexOf("xl/workbook.xml"u8) >= 0 || head.IndexOf("xl/worksheets/"u8) >= 0 || head.IndexOf("xl/styles.xml"u8) >= 0
            || head.IndexOf("xl/sharedStrings.xml"u8) >= 0 || head.IndexOf("xl/theme/"u8) >= 0));
}
