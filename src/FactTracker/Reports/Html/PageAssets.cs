using System.Security.Cryptography;
using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Reports.Html;

/// <summary>The style and the script of a page, which its Content-Security-Policy admits by their hashes.</summary>
internal static class PageAssets
{
    public static string Style { get; } = Read("facttracker-report.css");

    public static string Script { get; } = Read("facttracker-report.js");

    /// <summary>The policy: no network, no other script or style, no form that is sent.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src {HashOf(Style)}; script-src {HashOf(Script)}; base-uri 'none'; form-action 'none'";

    private static string Read(string name) => Encoding.UTF8.GetString(EmbeddedText.Read(name)).ReplaceLineEndings("\n");

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
