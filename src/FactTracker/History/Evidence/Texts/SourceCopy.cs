using System.Globalization;
using System.Security.Cryptography;

namespace FactTracker.History;

/// <summary>A local copy of a source as plain text, in which quotes can be looked for.</summary>
/// <remarks>
/// <para>Positions count characters as RFC 5147 and the text position selector of W3C Web Annotation do: Unicode code points from 0, and
/// a line end of carriage return and line feed as one. Lines and pages are counted from 1.</para>
/// <para>Immutable; safe to use from many threads. Two copies are equal only when they are the same object.</para>
/// </remarks>
/// <example><code>
/// var copies = new SourceCopies { ["note"] = SourceCopy.FromMarkdown(File.ReadAllText("note.md")) };
/// Console.WriteLine(set.CheckEvidence(copies).ToWords());
/// </code></example>
public sealed class SourceCopy
{
    private readonly Lazy<CopyPlaces> _places;

    private SourceCopy(string text, string words)
    {
        (Text, Words) = (text, words);
        _places = new(() => new CopyPlaces(Text, PageStarts));
    }

    /// <summary>What a reader of the copy sees, with the marks of Markdown.</summary>
    public string Text { get; }

    /// <summary>The SHA-256 of the bytes of the copy in lower-case hexadecimal digits, or null when it is not known.</summary>
    public string? Sha256 { get; private init; }

    /// <summary>Where each page begins in the text, in UTF-16 units and in order; empty when the copy has no pages.</summary>
    public IReadOnlyList<int> PageStarts { get; private init; } = [];

    /// <summary>The text in which words are looked for: of the same length, with spaces where markup hides what is no text.</summary>
    internal string Words { get; }

    internal CopyPlaces Places => _places.Value;

    /// <summary>Creates a copy of plain text or source code.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sha256">The hash of the bytes, or null when it is not known; see <see cref="HashOf"/>.</param>
    public static SourceCopy FromText(string text, string? sha256 = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceCopy(text, text) { Sha256 = sha256 };
    }

    /// <summary>
    /// Creates a copy of Markdown. The addresses of links and pictures, tags of HTML and comments are no words of the text.
    /// </summary>
    /// <param name="text">The Markdown as it is in the file.</param>
    /// <param name="sha256">The hash of the bytes, or null when it is not known; see <see cref="HashOf"/>.</param>
    public static SourceCopy FromMarkdown(string text, string? sha256 = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceCopy(text, MarkdownText.WithoutMarkup(text)) { Sha256 = sha256 };
    }

    /// <summary>Creates a copy of a text with pages.</summary>
    /// <param name="text">The text of all pages.</param>
    /// <param name="pageStarts">Where each page begins in it, in UTF-16 units and in order; the first at 0.</param>
    /// <param name="sha256">The hash of the bytes, or null when it is not known; see <see cref="HashOf"/>.</param>
    /// <exception cref="ArgumentException">The starts are not in order, or not within the text.</exception>
    public static SourceCopy FromPages(string text, IEnumerable<int> pageStarts, string? sha256 = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(pageStarts);
        int[] starts = [.. pageStarts];
        for (var i = 0; i < starts.Length; i++)
        {
            if (starts[i] >= (i == 0 ? 0 : starts[i - 1]) && starts[i] <= text.Length) continue;
            var place = string.Create(CultureInfo.InvariantCulture, $"Page {i + 1} begins at {starts[i]}");
            throw new ArgumentException($"{place}, which is before the page before it or beyond the text.", nameof(pageStarts));
        }

        return new SourceCopy(text, text) { Sha256 = sha256, PageStarts = starts };
    }

    /// <summary>Returns the SHA-256 of bytes as <see cref="Sha256"/> has it.</summary>
    /// <param name="bytes">The bytes of a file.</param>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
