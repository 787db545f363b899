namespace FactTracker.Interchange;

/// <summary>
/// Maps CSL item types to source kinds. They are the same except for five kinds that CSL lacks and the aliases that other producers use.
/// </summary>
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

    private static readonly SourceKind[] Own =
        [SourceKind.Survey, SourceKind.Statement, SourceKind.Leak, SourceKind.Observation, SourceKind.Unnamed];

    /// <summary>Whether a kind is one that only FactTracker has.</summary>
    public static bool IsOwn(SourceKind kind) => Own.Contains(kind);

    /// <summary>Whether a type is another producer's name for a CSL type, such as Crossref's.</summary>
    public static bool IsAlias(string type) => Aliases.ContainsKey(type);

    /// <summary>Whether a kind is a CSL item type.</summary>
    public static bool IsCsl(SourceKind kind) => kind.IsKnown && !IsOwn(kind);

    /// <summary>Returns the item type for a kind; for a kind that CSL lacks, the nearest type.</summary>
    public static string TypeOf(SourceKind kind)
    {
        if (IsCsl(kind)) return kind.Name;
        return (kind == SourceKind.Survey ? SourceKind.Report : SourceKind.Document).Name;
    }

    /// <summary>Returns the kind for an item type.</summary>
    public static SourceKind KindOf(string? type, CslReport report)
    {
        if (string.IsNullOrWhiteSpace(type))
        {
            report(CslVariables.Type, Rules.ForeignRepaired, "The item has no type; it is read as a document.");
            return SourceKind.Document;
        }

        var kind = SourceKind.Parse(type, null);
        if (IsCsl(kind)) return kind;
        if (Known(type) is { } known)
        {
            report(CslVariables.Type, Rules.ForeignRepaired, $"\"{type}\" is read as the item type \"{known}\".");
            return known;
        }

        report(
            CslVariables.Type, Rules.ForeignUnread,
            $"The item type \"{type}\" is not defined by CSL; it is kept as the kind of the source.");
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
