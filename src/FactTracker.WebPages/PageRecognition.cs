using System.Text;

namespace FactTracker.WebPages;

/// <summary>Recognises a page with JSON-LD by its beginning; other pages are recognised by their file ending.</summary>
internal static class PageRecognition
{
    private static readonly string[] Beginnings =
        ["<!doctype html", "<html", "<head", "<script", "<!--", "<?xml", "<meta", "<body", "<div"];

    public static bool IsPage(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head).AsSpan().TrimStart("\u00EF\u00BB\u00BF \t\r\n");
        if (!text.Contains("application/ld+json", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)) return false;
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
