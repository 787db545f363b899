namespace FactTracker.Interchange;

/// <summary>Item types of CSL and kinds of sources, which are the same but for five of ours and the names others give to some of CSL's.</summary>
internal static class CslKinds
{
    private static readonly Dictionary<string, SourceKind> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["journal-article"] = SourceKind.ArticleJournal,
        ["book-chapter"] = SourceKind.Chapter,
        ["book-section"] = SourceKind.Chapter,
        ["proceedings-article"] = SourceKind.PaperConference,
        ["conference-paper"] = SourceKind.PaperConference,
        ["monograph"] = SourceKind.Book,
        ["edited-book"] = SourceKind.Book,
        ["reference-book"] = SourceKind.Book,
        ["posted-content"] = SourceKind.Article,
        ["preprint"] = SourceKind.Article,
        ["dissertation"] = SourceKind.Thesis,
        ["peer-review"] = SourceKind.Review,
        ["reference-entry"] = SourceKind.Entry,
        ["book-part"] = SourceKind.Chapter,
        ["book-track"] = SourceKind.Chapter,
        ["book-set"] = SourceKind.Book,
        ["book-series"] = SourceKind.Book,
        ["monograph-series"] = SourceKind.Book,
        ["proceedings"] = SourceKind.Book,
        ["proceedings-series"] = SourceKind.Book,
        ["journal"] = SourceKind.Periodical,
        ["journal-volume"] = SourceKind.Periodical,
        ["journal-issue"] = SourceKind.Periodical,
        ["report-component"] = SourceKind.Report,
        ["report-series"] = SourceKind.Report,
        ["standard-series"] = SourceKind.Standard,
        ["database"] = SourceKind.Dataset,
        ["component"] = SourceKind.Document,
        ["grant"] = SourceKind.Document,
        ["other"] = SourceKind.Document,
    };

    private static readonly SourceKind[] Own = [SourceKind.Survey, SourceKind.Statement, SourceKind.Leak, SourceKind.Observation, SourceKind.Unnamed];

    /// <summary>Whether a kind is one of ours that no bibliography has.</summary>
    public static bool IsOwn(SourceKind kind) => Own.Contains(kind);

    /// <summary>Whether a type is a name that others, such as Crossref, have for one of CSL's.</summary>
    public static bool IsAlias(string type) => Aliases.ContainsKey(type);

    /// <summary>Whether a kind is an item type of CSL.</summary>
    public static bool IsCsl(SourceKind kind) => kind.IsKnown && !IsOwn(kind);

    /// <summary>The item type for a kind: of our own, and of those nobody lists, the nearest.</summary>
    public static string TypeOf(SourceKind kind)
    {
        if (IsCsl(kind)) return kind.Name;
        return (kind == SourceKind.Survey ? SourceKind.Report : SourceKind.Document).Name;
    }

    /// <summary>The kind for an item type.</summary>
    public static SourceKind KindOf(string? type, CslReport report)
    {
        if (string.IsNullOrWhiteSpace(type))
        {
            report(CslVariables.Type, Rules.ForeignRepaired, "An item has a type; without one it is read as a document.");
            return SourceKind.Document;
        }

        var kind = SourceKind.Parse(type, null);
        if (IsCsl(kind)) return kind;
        if (Known(type) is { } known)
        {
            report(CslVariables.Type, Rules.ForeignRepaired, $"\"{type}\" is read as the item type \"{known}\".");
            return known;
        }

        report(CslVariables.Type, Rules.ForeignUnread, $"\"{type}\" is no item type of CSL; it is kept as it is.");
        return kind;
    }

    private static SourceKind? Known(string type)
    {
        if (Aliases.TryGetValue(type, out var alias)) return alias;
        var plain = Plain(type);
        return SourceKind.Known.FirstOrDefault(kind => IsCsl(kind) && Plain(kind.Name) == plain);
    }

    private static string Plain(string type) => type.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
}
