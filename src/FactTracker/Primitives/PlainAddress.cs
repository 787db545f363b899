using System.Collections.Frozen;

namespace FactTracker;

/// <summary>
/// The part of an address that decides which page it leads to: without http or https, www, a slash at the end, a fragment, and the
/// parameters by which shops, networks and newsletters track where a visitor comes from.
/// </summary>
internal static class PlainAddress
{
    private const string World = "www.";

    private static readonly FrozenSet<string> Tracking = FrozenSet.ToFrozenSet(
    [
        "fbclid", "gclid", "gclsrc", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id", "igshid", "igsh",
        "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_enc_id", "wickedid", "ref_src", "ref_url", "cmpid",
        "ncid", "ocid", "smid", "s_cid", "icid", "spm", "wt_mc", "at_medium", "at_campaign", "at_custom1", "at_custom2", "at_custom3",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns that part of an address, or null if it is not a web address.</summary>
    public static string? Of(Url url)
    {
        if (url.ToUri() is not { } uri || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)) return null;
        var name = HostName.Of(uri) ?? uri.Host;
        var host = name.StartsWith(World, StringComparison.OrdinalIgnoreCase) ? name[World.Length..] : name;
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return $"{host.ToLowerInvariant()}{port}{uri.AbsolutePath.TrimEnd('/')}{Query(uri.Query)}{Route(uri.Fragment)}";
    }

    private static string Query(string query)
    {
        if (query.Length <= 1) return "";
        var kept = query[1..].Split('&').Where(pair => pair.Length > 0 && !IsTracking(pair)).Order(StringComparer.Ordinal).ToList();
        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static bool IsTracking(string pair)
    {
        var name = pair.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);
    }

    // Of pages that are programs, the fragment decides what they show.
    private static string Route(string fragment) =>
        fragment.StartsWith("#!", StringComparison.Ordinal) || fragment.StartsWith("#/", StringComparison.Ordinal) ? fragment : "";
}
