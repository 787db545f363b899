using System.Collections.Frozen;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Maps entry types of BibTeX and biblatex to kinds of sources.</summary>
internal static class BibTypes
{
    private static readonly FrozenDictionary<string, SourceKind> Kinds = new Dictionary<string, SourceKind>(StringComparer.Ordinal)
    {
        ["article"] = SourceKind.ArticleJournal, ["suppperiodical"] = SourceKind.ArticleJournal,
        ["book"] = SourceKind.Book, ["mvbook"] = SourceKind.Book, ["collection"] = SourceKind.Book, ["mvcollection"] = SourceKind.Book,
        ["proceedings"] = SourceKind.Book, ["mvproceedings"] = SourceKind.Book, ["reference"] = SourceKind.Book,
        ["mvreference"] = SourceKind.Book,
        ["booklet"] = SourceKind.Pamphlet,
        ["inbook"] = SourceKind.Chapter,
        ["incollection"] = SourceKind.Chapter, ["bookinbook"] = SourceKind.Chapter, ["suppbook"] = SourceKind.Chapter,
        ["suppcollection"] = SourceKind.Chapter, ["inreference"] = SourceKind.EntryEncyclopedia,
        ["inproceedings"] = SourceKind.PaperConference, ["conference"] = SourceKind.PaperConference,
        ["techreport"] = SourceKind.Report, ["report"] = SourceKind.Report, ["manual"] = SourceKind.Report,
        ["phdthesis"] = SourceKind.Thesis, ["mastersthesis"] = SourceKind.Thesis, ["thesis"] = SourceKind.Thesis,
        ["unpublished"] = SourceKind.Manuscript, ["periodical"] = SourceKind.Periodical, ["patent"] = SourceKind.Patent,
        ["online"] = SourceKind.Webpage,
        ["electronic"] = SourceKind.Webpage, ["www"] = SourceKind.Webpage, ["webpage"] = SourceKind.Webpage,
        ["dataset"] = SourceKind.Dataset, ["software"] = SourceKind.Software, ["misc"] = SourceKind.Document,
        ["artwork"] = SourceKind.Graphic, ["image"] = SourceKind.Graphic, ["audio"] = SourceKind.Song, ["music"] = SourceKind.Song,
        ["movie"] = SourceKind.MotionPicture, ["video"] = SourceKind.MotionPicture, ["performance"] = SourceKind.Performance,
        ["standard"] = SourceKind.Standard, ["review"] = SourceKind.Review, ["letter"] = SourceKind.PersonalCommunication,
        ["legislation"] = SourceKind.Legislation, ["jurisdiction"] = SourceKind.LegalCase, ["legadminmaterial"] = SourceKind.Regulation,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<SourceKind, string> Types = new Dictionary<SourceKind, string>
    {
        [SourceKind.Article] = "unpublished", [SourceKind.ArticleJournal] = "article", [SourceKind.ArticleMagazine] = "article",
        [SourceKind.ArticleNewspaper] = "article", [SourceKind.Bill] = "legislation", [SourceKind.Book] = "book",
        [SourceKind.Broadcast] = "video",
        [SourceKind.Chapter] = "incollection", [SourceKind.Classic] = "book",
        [SourceKind.Dataset] = "dataset", [SourceKind.Entry] = "inreference",
        [SourceKind.EntryDictionary] = "inreference", [SourceKind.EntryEncyclopedia] = "inreference", [SourceKind.Figure] = "image",
        [SourceKind.Graphic] = "image", [SourceKind.LegalCase] = "jurisdiction", [SourceKind.Legislation] = "legislation",
        [SourceKind.Manuscript] = "unpublished",
        [SourceKind.Map] = "image", [SourceKind.MotionPicture] = "video", [SourceKind.MusicalScore] = "book",
        [SourceKind.Pamphlet] = "booklet", [SourceKind.PaperConference] = "inproceedings", [SourceKind.Patent] = "patent",
        [SourceKind.Performance] = "performance", [SourceKind.Periodical] = "periodical", [SourceKind.PersonalCommunication] = "letter",
        [SourceKind.Post] = "online", [SourceKind.PostWeblog] = "online", [SourceKind.Regulation] = "legislation",
        [SourceKind.Report] = "techreport",
        [SourceKind.Review] = "review", [SourceKind.ReviewBook] = "review", [SourceKind.Software] = "software", [SourceKind.Song] = "audio",
        [SourceKind.Standard] = "standard",
        [SourceKind.Survey] = "techreport", [SourceKind.Thesis] = "thesis", [SourceKind.Treaty] = "legislation",
        [SourceKind.Webpage] = "online",
    }.ToFrozenDictionary();

    // The values of the field entrysubtype that biblatex styles write for CSL's types.
    private static readonly (string Subtype, SourceKind Kind)[] Subtypes =
    [
        ("magazine", SourceKind.ArticleMagazine), ("newspaper", SourceKind.ArticleNewspaper),
    ];

    public static bool IsKnown(string type) => Kinds.ContainsKey(type);

    /// <summary>Returns the kind of an entry type, without its subtype.</summary>
    public static SourceKind KindOf(string type) => Kinds.GetValueOrDefault(type, SourceKind.Document);

    /// <summary>Returns the kind of a subtype, or null.</summary>
    public static SourceKind? KindOfSubtype(string subtype)
    {
        if (Array.Find(Subtypes, row => row.Subtype == subtype).Kind is { } kind) return kind;
        return SourceKind.Known.FirstOrDefault(known => known.Name == subtype);
    }

    /// <summary>Returns the type to write for a kind.</summary>
    public static string TypeOf(SourceKind kind) => Types.GetValueOrDefault(kind, "misc");

    /// <summary>Returns the subtype to write when the type alone does not give the kind, or null.</summary>
    public static string? SubtypeOf(string type, SourceKind kind)
    {
        if (KindOf(type) == kind || !kind.IsKnown) return null;
        return Array.Find(Subtypes, row => row.Kind == kind).Subtype ?? kind.Name;
    }
}
