namespace FactTracker.Interchange;

/// <summary>What a site is called, from its address: <c>gazette</c> of <c>https://www.gazette.co.uk/2024</c>.</summary>
internal static class SiteName
{
    private static readonly string[] Leading = ["www", "m", "amp", "mobile"];
    private static readonly string[] SecondLevel = ["ac", "co", "com", "edu", "gob", "gouv", "gov", "net", "or", "org"];

    /// <summary>Returns the name, or null if the address is not one of a host.</summary>
    public static string? Of(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.HostNameType != UriHostNameType.Dns) return null;
        var labels = uri.Host.Split('.').SkipWhile(label => Leading.Contains(label, StringComparer.OrdinalIgnoreCase)).ToList();
        if (labels.Count > 1) labels.RemoveAt(labels.Count - 1);
        if (labels.Count > 1 && SecondLevel.Contains(labels[^1], StringComparer.OrdinalIgnoreCase)) labels.RemoveAt(labels.Count - 1);
        return labels.Count == 0 ? null : labels[^1];
    }
}
