namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Maps the reference types of RIS to kinds of sources.</summary>
internal static class RisTypes
{
    private const string Generic = "GEN";

    // When several types stand for a kind, the first is written.
    private static readonly (string Type, SourceKind Kind)[] Rows =
    [
        ("GEN", SourceKind.Document), ("JOUR", SourceKind.ArticleJournal), ("EJOUR", SourceKind.ArticleJournal),
        ("ABST", SourceKind.ArticleJournal),
        ("INPR", SourceKind.ArticleJournal), ("MGZN", SourceKind.ArticleMagazine),
        ("NEWS", SourceKind.ArticleNewspaper), ("JFULL", SourceKind.Periodical),
        ("BOOK", SourceKind.Book), ("EBOOK", SourceKind.Book),
        ("EDBOOK", SourceKind.Book), ("CTLG", SourceKind.Book), ("SER", SourceKind.Book),
        ("CHAP", SourceKind.Chapter),
        ("ECHAP", SourceKind.Chapter), ("DICT", SourceKind.EntryDictionary), ("ENCYC", SourceKind.EntryEncyclopedia),
        ("CPAPER", SourceKind.PaperConference), ("CONF", SourceKind.PaperConference), ("RPRT", SourceKind.Report),
        ("GOVDOC", SourceKind.Report),
        ("THES", SourceKind.Thesis), ("MANSCPT", SourceKind.Manuscript), ("UNPB", SourceKind.Manuscript), ("UNPD", SourceKind.Manuscript),
        ("PAMP", SourceKind.Pamphlet), ("CLSWK", SourceKind.Classic), ("ANCIENT", SourceKind.Classic), ("ELEC", SourceKind.Webpage),
        ("WEB", SourceKind.Webpage), ("MULTI", SourceKind.Webpage), ("BLOG", SourceKind.PostWeblog), ("ICOMM", SourceKind.Post),
        ("PCOMM", SourceKind.PersonalCommunication), ("DATA", SourceKind.Dataset), ("AGGR", SourceKind.Dataset),
        ("DBASE", SourceKind.Dataset),
        ("COMP", SourceKind.Software), ("FIGURE", SourceKind.Figure), ("CHART", SourceKind.Figure),
        ("EQUA", SourceKind.Figure), ("ART", SourceKind.Graphic),
        ("MAP", SourceKind.Map), ("MPCT", SourceKind.MotionPicture), ("VIDEO", SourceKind.MotionPicture), ("ADVS", SourceKind.Broadcast),
        ("SOUND", SourceKind.Song), ("MUSIC", SourceKind.MusicalScore),
        ("SLIDE", SourceKind.Speech), ("STAND", SourceKind.Standard), ("STD", SourceKind.Standard),
        ("PAT", SourceKind.Patent),
        ("BILL", SourceKind.Bill), ("UNBILL", SourceKind.Bill), ("CASE", SourceKind.LegalCase), ("STAT", SourceKind.Legislation),
        ("LEGAL", SourceKind.Regulation), ("HEAR", SourceKind.Hearing), ("GRANT", SourceKind.Document), ("INTV", SourceKind.Interview),
    ];

    // Kinds that have no RIS type of their own.
    private static readonly (SourceKind Kind, string Type)[] Nearest =
    [
        (SourceKind.Survey, "RPRT"), (SourceKind.Article, "JOUR"), (SourceKind.Review, "JOUR"), (SourceKind.ReviewBook, "JOUR"),
        (SourceKind.Entry, "ENCYC"), (SourceKind.Treaty, "LEGAL"),
    ];

    public static bool IsKnown(string type) => Array.Exists(Rows, row => row.Type == type);

    public static SourceKind KindOf(string type) => Array.Find(Rows, row => row.Type == type).Kind ?? SourceKind.Document;

    public static string TypeOf(SourceKind kind) =>
        Array.Find(Rows, row => row.Kind == kind).Type ?? Array.Find(Nearest, row => row.Kind == kind).Type ?? Generic;
}
