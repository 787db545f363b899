using System.Text;

namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Recognises other bibliographic formats that are mistaken for RIS because their lines begin with tags too.</summary>
internal static class RisRelatives
{
    private static readonly (string Beginning, string Name)[] Rows =
    [
        ("PMID- ", "MEDLINE, in which PubMed exports (.nbib)"),
        ("%0 ", "the tagged format of EndNote and Refer (.enw)"),
        ("FN Clarivate", "the tagged format of Web of Science (.ciw)"),
        ("FN Thomson Reuters", "the tagged format of Web of Science (.ciw)"),
        ("FN ISI", "the tagged format of Web of Science (.ciw)"),
    ];

    /// <summary>Returns the name of the format of a text, or null when it is none of them.</summary>
    public static string? NameOf(ReadOnlySpan<byte> head)
    {
        var start = TextEncodings.WithoutMark(TextEncodings.ToUtf8(head.ToArray()).Text.Span).TrimStart(" \t\r\n"u8);
        foreach (var (beginning, name) in Rows)
        {
            if (start.StartsWith(Encoding.UTF8.GetBytes(beginning))) return name;
        }

        return null;
    }
}
