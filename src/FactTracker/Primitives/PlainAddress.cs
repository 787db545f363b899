namespace FactTracker;

/// <summary>
/// The part of an address that decides which page it leads to: without http or https, www and other names of hosts for small screens, AMP,
/// a slash at the end, the name of an index file, a fragment, and the parameters by which shops, networks and newsletters track where a
/// visitor comes from.
/// </summary>
/// <remarks>The tables are in <see cref="AddressRules"/>. It is for comparing, and need not be an address that works.</remarks>
internal static class PlainAddress
{
    private const string AmpPart = "amp", AmpFile = ".amp", AmpPage = ".amp.html", Page = ".html";

    /// <summary>Returns that part of an address, or null if it is not a web address.</summary>
    public static string? Of(Url url)
    {
        if (url.ToUri() is not { } uri || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)) return null;
        uri = AmpAddress.OriginalOf(uri) ?? uri;
        var host = HostName.Of(uri) ?? uri.Host;
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return $"{Host(host.ToLowerInvariant())}{port}{Path(uri.AbsolutePath)}{Query(uri.Query)}{Route(uri.Fragment)}";
    }

    // The last two names are the site, or three where the last but one is that of a registry: example.co.uk.
    private static string Host(string host)
    {
        var labels = host.Split('.');
        if (labels.Length < 3 || char.IsAsciiDigit(labels[^1].FirstOrDefault())) return host;
        var site = labels[^1].Length == 2 && AddressRules.Registries.Contains(labels[^2]) ? 3 : 2;
        var kept = labels.Where((label, place) => place >= labels.Length - site || !AddressRules.HostLabels.Contains(label));
        return string.Join('.', kept);
    }

    private static string Path(string path)
    {
        var parts = path.TrimEnd('/').Split('/').ToList();
        if (AddressRules.IndexFiles.Contains(parts[^1])) parts.RemoveAt(parts.Count - 1);
        if (parts.Count > 2 && parts[^1] == AmpPart && IsArticle(parts[^2])) parts.RemoveAt(parts.Count - 1);
        if (parts.Count > 2 && parts[1] == AmpPart && IsArticle(parts[^1])) parts.RemoveAt(1);
        var last = parts[^1];
        if (last.EndsWith(AmpPage, StringComparison.Ordinal)) parts[^1] = last[..^AmpPage.Length] + Page;
        else if (last.EndsWith(AmpFile, StringComparison.Ordinal)) parts[^1] = last[..^AmpFile.Length];
        return string.Join('/', parts).TrimEnd('/');
    }

    // "/guitars/amp" is a page about amplifiers; "/2020/03/some-headline/amp" is the AMP form of an article.
    private static bool IsArticle(string part) => part.AsSpan().IndexOfAny("-_.") >= 0 || part.Any(char.IsAsciiDigit);

    private static string Query(string query)
    {
        if (query.Length <= 1) return "";
        var kept = query[1..].Split('&').Where(pair => pair.Length > 0 && !IsIdle(pair)).Order(StringComparer.Ordinal).ToList();
        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static bool IsIdle(string pair)
    {
        var name = pair.Split('=')[0];
        return AddressRules.AmpQueries.Contains(pair) || AddressRules.Tracking.Contains(name)
            || Array.Exists(AddressRules.TrackingPrefixes, it => name.StartsWith(it, StringComparison.OrdinalIgnoreCase));
    }

    // Of pages that are programs, the fragment decides what they show.
    private static string Route(string fragment) =>
        fragment.StartsWith("#!", StringComparison.Ordinal) || fragment.StartsWith("#/", StringComparison.Ordinal) ? fragment : "";
}
