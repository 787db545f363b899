using System.CommandLine;
using FactTracker.Reading;
using FactTracker.Verification;
using FactTracker.WebPages;

namespace FactTracker.Cli;

/// <summary>Reads prose with its markup: HTML is recognized by its tags or the file ending, Markdown by the file ending.</summary>
internal static class ProseMarkup
{
    private const string Html = "html";
    private const string Markdown = "markdown";
    private const string Text = "text";

    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml"];
    private static readonly string[] MarkdownEndings = [".md", ".markdown"];

    public static Option<string?> Option() => Choice.Of(
        "--from", "The markup of the text; by default HTML by its tags or file ending, Markdown by its file ending, otherwise plain text.",
        [Text, Html, Markdown]);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text with its markup.</param>
    /// <param name="from">The name of the markup, or null to recognize it.</param>
    /// <param name="file">The file it comes from, or null.</param>
    /// <param name="options">What is known about the text.</param>
    public static ProseReading Read(string text, string? from, string? file, ProseOptions options) => (from ?? Of(text, file)) switch
    {
        Html => ProseReader.Read(WebPageProse.Of(text), options),
        Markdown => ProseReader.ReadMarkdown(text, options),
        _ => ProseReader.Read(text, options),
    };

    /// <summary>Verifies a text with its markup.</summary>
    /// <param name="verifier">The set that it is verified against.</param>
    /// <param name="text">The text with its markup.</param>
    /// <param name="from">The name of the markup, or null to recognize it.</param>
    /// <param name="options">What is known about the text.</param>
    public static TextVerification Verify(ClaimVerifier verifier, string text, string? from, ProseOptions options) =>
        (from ?? Of(text, null)) switch
        {
            Html => verifier.Verify(WebPageProse.Of(text), options),
            Markdown => verifier.VerifyMarkdown(text, options),
            _ => verifier.Verify(text, options),
        };

    /// <summary>Returns whether a text that begins so is plain.</summary>
    public static bool IsPlain(string head, string? from) => (from ?? Of(head, null)) == Text;

    private static string Of(string text, string? file)
    {
        var ending = Path.GetExtension(file) ?? "";
        if (PageEndings.Contains(ending, StringComparer.OrdinalIgnoreCase)) return Html;
        if (MarkdownEndings.Contains(ending, StringComparer.OrdinalIgnoreCase)) return Markdown;
        return WebPageProse.IsPage(text) ? Html : Text;
    }
}
