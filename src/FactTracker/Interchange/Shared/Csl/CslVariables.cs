using System.Collections.Frozen;

namespace FactTracker.Interchange;

/// <summary>
/// The variables of CSL 1.0.2, as its JSON schema defines them: the common vocabulary of the bibliographic formats. What has no member in
/// the model is kept under these names in the <c>csl</c> of a source.
/// </summary>
/// <remarks>The members <c>id</c>, <c>type</c> and <c>custom</c> are not variables and are not listed.</remarks>
internal static class CslVariables
{
    /// <summary>
    /// The prefix of extensions: members that CSL does not list, the parts of names, and values that were not understood.
    /// </summary>
    public const string Prefix = "csl:";

    public const string Id = "id";
    public const string Type = "type";
    public const string Title = "title";
    public const string Author = "author";
    public const string Editor = "editor";
    public const string Publisher = "publisher";
    public const string Issued = "issued";
    public const string Accessed = "accessed";
    public const string Url = "URL";
    public const string Doi = "DOI";
    public const string Isbn = "ISBN";
    public const string Issn = "ISSN";
    public const string Pmid = "PMID";
    public const string Pmcid = "PMCID";
    public const string Language = "language";
    public const string Note = "note";
    public const string Genre = "genre";
    public const string Number = "number";
    public const string Issue = "issue";
    public const string Page = "page";
    public const string ContainerTitle = "container-title";
    public const string CollectionTitle = "collection-title";
    public const string CollectionNumber = "collection-number";

    private static readonly FrozenSet<string> Mapped =
        FrozenSet.ToFrozenSet([Title, Author, Publisher, Issued, Accessed, Url, Doi, Isbn, Issn, Pmid, Pmcid, Language, Note],
            StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, CslVariableKind> Kinds = Table().ToFrozenDictionary(StringComparer.Ordinal);

    public static CslVariableKind KindOf(string name) => Kinds.GetValueOrDefault(name);

    /// <summary>Whether a variable belongs in the <c>csl</c> of a source because no member of the model expresses it.</summary>
    public static bool IsBeyond(string name) => Kinds.ContainsKey(name) && !Mapped.Contains(name);

    private static IEnumerable<KeyValuePair<string, CslVariableKind>> Table() =>
    [
        .. Of(CslVariableKind.Names,
            "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor",
            "curator", "director", "editor",
            "editorial-director", "executive-producer", "guest", "host", "illustrator", "interviewer",
            "narrator", "organizer", "original-author",
            "performer", "producer", "recipient", "reviewed-author", "script-writer", "series-creator", "translator"),
        .. Of(CslVariableKind.Date, "accessed", "available-date", "event-date", "issued", "original-date", "submitted"),
        .. Of(CslVariableKind.Number,
            "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number",
            "issue", "locator", "number",
            "number-of-pages", "number-of-volumes", "page", "page-first", "part", "printing", "supplement", "volume"),
        .. Of(CslVariableKind.Text,
            "abstract", "annote", "archive", "archive-place", "archive_collection", "archive_location", "authority", "call-number",
            "citation-key", "citation-label", "collection-title", "container-title", "container-title-short", "dimensions",
            "division", "DOI",
            "event", "event-place", "event-title", "genre", "ISBN", "ISSN", "journalAbbreviation", "jurisdiction", "keyword", "language",
            "medium", "note", "original-publisher", "original-publisher-place", "original-title", "part-title",
            "PMCID", "PMID", "publisher",
            "publisher-place", "references", "reviewed-genre", "reviewed-title", "scale", "section", "shortTitle", "source", "status",
            "title", "title-short", "URL", "version", "volume-title", "volume-title-short", "year-suffix"),
        .. Of(CslVariableKind.Texts, "categories"),
    ];

    private static IEnumerable<KeyValuePair<string, CslVariableKind>> Of(CslVariableKind kind, params IEnumerable<string> names) =>
        names.Select(name => KeyValuePair.Create(name, kind));
}
