namespace FactTracker;

/// <summary>
/// Finds the address of a page in that of its copy on the AMP servers of Google: <c>https://www.google.com/amp/s/example.org/a</c> and
/// <c>https://example-org.cdn.ampproject.org/c/s/example.org/a</c>.
/// </summary>
internal static class AmpAddress
{
    private const string Viewer = "/amp/", CacheHost = ".cdn.ampproject.org", Secure = "s/";
    private static readonly string[] CachePaths = ["/c/", "/v/", "/a/"];

    /// <summary>Returns the address of the page, or null when the address is not that of such a copy.</summary>
    public static Uri? OriginalOf(Uri uri)
    {
        var path = uri.PathAndQuery;
        var start = StartOf(uri.Host, path);
        if (start == 0) return null;
        var rest = path[start..];
        var scheme = Uri.UriSchemeHttp;
        if (rest.StartsWith(Secure, StringComparison.Ordinal)) (scheme, rest) = (Uri.UriSchemeHttps, rest[Secure.Length..]);
        var host = rest.Split('/', '?')[0];
        if (!host.Contains('.', StringComparison.Ordinal)) return null;
        return Uri.TryCreate($"{scheme}://{rest}{uri.Fragment}", UriKind.Absolute, out var page) ? page : null;
    }

    private static int StartOf(string host, string path)
    {
        if (IsGoogle(host)) return path.StartsWith(Viewer, StringComparison.Ordinal) ? Viewer.Length : 0;
        if (!host.EndsWith(CacheHost, StringComparison.OrdinalIgnoreCase)) return 0;
        return Array.Find(CachePaths, it => path.StartsWith(it, StringComparison.Ordinal))?.Length ?? 0;
    }

    // google.com, www.google.co.uk, google.de.
    private static bool IsGoogle(string host)
    {
        var labels = host.Split('.');
        var at = labels[0] == "www" ? 1 : 0;
        return labels.Length - at is 2 or 3 && labels[at] == "google"
            && (labels.Length - at == 2 || AddressRules.Registries.Contains(labels[at + 1]));
    }
}
