namespace FactTracker.Reports.Html;

/// <summary>The addresses within a page: records by their ids, and parts of the page by ids that no record has.</summary>
internal sealed class PageLinks
{
    private readonly HashSet<string> _shown;
    private readonly string _prefix;

    public PageLinks(IEnumerable<string> shownIds)
    {
        _shown = shownIds.ToHashSet(StringComparer.Ordinal);
        var prefix = "_";
        while (_shown.Any(id => id.StartsWith(prefix, StringComparison.Ordinal))) prefix += "_";
        _prefix = prefix;
    }

    /// <summary>Returns the id of a part of the page.</summary>
    public string PartId(string name) => _prefix + name;

    /// <summary>Returns whether a record is on the page.</summary>
    public bool IsShown(string id) => _shown.Contains(id);

    /// <summary>Returns the fragment of an id: what follows the page's address in a link to it.</summary>
    public static string FragmentOf(string id) => $"#{Uri.EscapeDataString(id)}";

    /// <summary>Adds a link to a record, or only its words when the page does not show it.</summary>
    public void Add(HtmlText html, string id, string words)
    {
        if (IsShown(id)) html.Add($"<a href=\"{FragmentOf(id)}\">{words}</a>");
        else html.Add($"{words}");
    }
}
