using System.Collections.Frozen;

namespace FactTracker;

/// <summary>
/// What an address may have without leading to another page: the tables of <see cref="PlainAddress"/>. A parameter that is not listed is
/// kept, because it may choose the page, as <c>id</c> does.
/// </summary>
internal static class AddressRules
{
    /// <summary>Names of hosts for small screens and for AMP, before the name of the site: m.example.org, en.m.wikipedia.org.</summary>
    public static readonly FrozenSet<string> HostLabels = FrozenSet.ToFrozenSet(["www", "m", "mobile", "amp", "touch"], Comparer);

    /// <summary>Second parts of country domains under which sites are registered: m.co.uk is a site, not a mobile host.</summary>
    public static readonly FrozenSet<string> Registries =
        FrozenSet.ToFrozenSet(["ac", "co", "com", "edu", "gov", "net", "or", "org", "ne", "nom"], Comparer);

    /// <summary>Beginnings of the names of parameters by which visits are counted.</summary>
    public static readonly string[] TrackingPrefixes = ["utm_", "mtm_", "pk_", "piwik_", "hsa_", "at_custom", "amp_js", "amp_gsa", "stm_"];

    /// <summary>Names of parameters by which shops, networks and newsletters count visits.</summary>
    public static readonly FrozenSet<string> Tracking = FrozenSet.ToFrozenSet(
    [
        "fbclid", "gclid", "gclsrc", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id", "igshid", "igsh",
        "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_enc_id", "oly_anon_id", "wickedid", "ref_src",
        "ref_url", "cmpid", "ncid", "ocid", "smid", "s_cid", "icid", "spm", "wt_mc", "at_medium", "at_campaign",
        "rb_clickid", "s_kwcid", "ef_id", "epik", "srsltid", "guccounter",
        "guce_referrer", "guce_referrer_sig", "__twitter_impression", "usqp", "_openstat", "erid",
    ], Comparer);

    /// <summary>Parameters that ask for the AMP form of a page, with their values.</summary>
    public static readonly FrozenSet<string> AmpQueries = FrozenSet.ToFrozenSet(
        ["amp", "amp=", "amp=1", "amp=true", "outputtype=amp", "output=amp", "mode=amp"], Comparer);

    /// <summary>Names of files that a server shows for a folder.</summary>
    public static readonly FrozenSet<string> IndexFiles = FrozenSet.ToFrozenSet(
        ["index.html", "index.htm", "index.php", "index.asp", "index.aspx", "index.jsp", "default.asp", "default.aspx"], Comparer);

    private static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;
}
