using System.Text;

namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Formats of bibliographies that are taken for RIS, as they have tags at the beginning of lines too.</summary>
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

    /// <summary>What a text is that begins like this, or null where it is none of them.</summary>
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
