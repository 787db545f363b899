using System.Buffers;

namespace FactTracker.Analysis;

/// <summary>
/// Finds the original address in the address of an archived copy: <c>https://web.archive.org/web/2024…/https://example.org/a</c>.
/// </summary>
internal static class ArchiveAddress
{
    private const int FewestDigits = 4, MostDigits = 17; // A year, up to a time with its separators.
    private const string WaybackMachine = "web.archive.org", WaybackPath = "/web/";

    private static readonly string[] Archives =
    [
        WaybackMachine, "archive.org", "archive.today", "archive.ph", "archive.is", "archive.md", "archive.li", "archive.vn", "archive.fo",
        "wayback.archive-it.org", "arquivo.pt", "webarchive.org.uk", "webarchive.nationalarchives.gov.uk", "timetravel.mementoweb.org",
    ];

    private static readonly string[] Schemes = ["http://", "https://", "http:/", "https:/"];
    private static readonly SearchValues<char> Stamp = SearchValues.Create("0123456789.-");

    /// <summary>Returns the original address, or null if the address is not that of an archived copy or does not contain one.</summary>
    public static Url? OriginalOf(Url url)
    {
        if (url.ToUri() is not { } uri || !url.IsWeb) return null;
        var text = url.Text;
        var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        for (var slash = text.IndexOf('/', start); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            if (SchemeAt(text, slash + 1) is not { } scheme) continue;
            if (!Archives.Contains(Host(uri)) && !IsStamp(text[(text.LastIndexOf('/', slash - 1) + 1)..slash])) return null;
            var rest = text[(slash + 1 + scheme.Length)..];
            return rest.Length == 0 ? (Url?)null : new Url($"{scheme.TrimEnd('/')}//{rest}");
        }

        return Host(uri) == WaybackMachine ? WithoutScheme(uri.PathAndQuery) : null;
    }

    private static string? SchemeAt(string text, int place) =>
        Array.Find(Schemes, it => text.AsSpan(place).StartsWith(it, StringComparison.OrdinalIgnoreCase));

    private static string Host(Uri uri)
    {
        var host = uri.Host.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    // The Wayback Machine accepts an address without http, as in /web/2024/example.org/a.
    private static Url? WithoutScheme(string path)
    {
        if (!path.StartsWith(WaybackPath, StringComparison.Ordinal)) return null;
        var slash = path.IndexOf('/', WaybackPath.Length);
        if (slash < 0 || slash == path.Length - 1 || !IsStamp(path[WaybackPath.Length..slash])) return null;
        return new Url($"http://{path[(slash + 1)..]}");
    }

    // A time, and the letters by which the Wayback Machine chooses how to show the copy: 20240102030405if_.
    private static bool IsStamp(string segment)
    {
        var digits = segment.AsSpan().IndexOfAnyExcept(Stamp);
        if (digits < 0) digits = segment.Length;
        return digits is >= FewestDigits and <= MostDigits && segment.AsSpan(digits) is "" or "*" or [_, _, '_'];
    }
}
