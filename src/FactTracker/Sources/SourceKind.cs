namespace FactTracker;

/// <summary>The kind of a source: an item type of CSL 1.0.2, or one of five that FactTracker adds.</summary>
/// <remarks>FactTracker adds <see cref="Survey"/>, <see cref="Statement"/>, <see cref="Leak"/>, <see cref="Observation"/> and <see
/// cref="Unnamed"/>. A kind that is not on the list is kept.</remarks>
/// <example><code>new Source("fom-2024") { Kind = SourceKind.Survey, Title = "Attitudes to other countries" }</code></example>
public sealed partial class SourceKind : Word<SourceKind>, IWordList<SourceKind>
{
    private SourceKind(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>An article in a periodical or on a preprint server, of no more specific kind.</summary>
    public static SourceKind Article { get; } = new("article");

    /// <summary>An article in a scholarly journal.</summary>
    public static SourceKind ArticleJournal { get; } = new("article-journal");

    /// <summary>An article in a magazine.</summary>
    public static SourceKind ArticleMagazine { get; } = new("article-magazine");

    /// <summary>An article in a newspaper.</summary>
    public static SourceKind ArticleNewspaper { get; } = new("article-newspaper");

    /// <summary>A bill before a legislature.</summary>
    public static SourceKind Bill { get; } = new("bill");

    /// <summary>A book.</summary>
    public static SourceKind Book { get; } = new("book");

    /// <summary>A radio or television programme.</summary>
    public static SourceKind Broadcast { get; } = new("broadcast");

    /// <summary>A chapter of a book.</summary>
    public static SourceKind Chapter { get; } = new("chapter");

    /// <summary>A work of antiquity, cited by its own divisions.</summary>
    public static SourceKind Classic { get; } = new("classic");

    /// <summary>A collection in an archive.</summary>
    public static SourceKind Collection { get; } = new("collection");

    /// <summary>A data set.</summary>
    public static SourceKind Dataset { get; } = new("dataset");

    /// <summary>A document of no more specific kind; the default.</summary>
    public static SourceKind Document { get; } = new("document");

    /// <summary>An entry in a database, directory or catalogue.</summary>
    public static SourceKind Entry { get; } = new("entry");

    /// <summary>An entry in a dictionary.</summary>
    public static SourceKind EntryDictionary { get; } = new("entry-dictionary");

    /// <summary>An entry in an encyclopedia.</summary>
    public static SourceKind EntryEncyclopedia { get; } = new("entry-encyclopedia");

    /// <summary>An event, such as an exhibition or a conference.</summary>
    public static SourceKind Event { get; } = new("event");

    /// <summary>A figure in a work.</summary>
    public static SourceKind Figure { get; } = new("figure");

    /// <summary>A photograph, painting or other picture.</summary>
    public static SourceKind Graphic { get; } = new("graphic");

    /// <summary>A hearing.</summary>
    public static SourceKind Hearing { get; } = new("hearing");

    /// <summary>An interview.</summary>
    public static SourceKind Interview { get; } = new("interview");

    /// <summary>A legal case.</summary>
    public static SourceKind LegalCase { get; } = new("legal_case");

    /// <summary>A law.</summary>
    public static SourceKind Legislation { get; } = new("legislation");

    /// <summary>An unpublished manuscript.</summary>
    public static SourceKind Manuscript { get; } = new("manuscript");

    /// <summary>A map.</summary>
    public static SourceKind Map { get; } = new("map");

    /// <summary>A film or video.</summary>
    public static SourceKind MotionPicture { get; } = new("motion_picture");

    /// <summary>A musical score.</summary>
    public static SourceKind MusicalScore { get; } = new("musical_score");

    /// <summary>A pamphlet.</summary>
    public static SourceKind Pamphlet { get; } = new("pamphlet");

    /// <summary>A paper in the proceedings of a conference.</summary>
    public static SourceKind PaperConference { get; } = new("paper-conference");

    /// <summary>A patent.</summary>
    public static SourceKind Patent { get; } = new("patent");

    /// <summary>A live performance.</summary>
    public static SourceKind Performance { get; } = new("performance");

    /// <summary>A whole periodical.</summary>
    public static SourceKind Periodical { get; } = new("periodical");

    /// <summary>A letter, a message, a conversation.</summary>
    public static SourceKind PersonalCommunication { get; } = new("personal_communication");

    /// <summary>A post on a forum or a social network.</summary>
    public static SourceKind Post { get; } = new("post");

    /// <summary>A post on a blog.</summary>
    public static SourceKind PostWeblog { get; } = new("post-weblog");

    /// <summary>A regulation of an administration.</summary>
    public static SourceKind Regulation { get; } = new("regulation");

    /// <summary>A report.</summary>
    public static SourceKind Report { get; } = new("report");

    /// <summary>A review of a work.</summary>
    public static SourceKind Review { get; } = new("review");

    /// <summary>A review of a book.</summary>
    public static SourceKind ReviewBook { get; } = new("review-book");

    /// <summary>A piece of software.</summary>
    public static SourceKind Software { get; } = new("software");

    /// <summary>A song or another piece of recorded sound.</summary>
    public static SourceKind Song { get; } = new("song");

    /// <summary>A speech.</summary>
    public static SourceKind Speech { get; } = new("speech");

    /// <summary>A technical standard.</summary>
    public static SourceKind Standard { get; } = new("standard");

    /// <summary>A thesis.</summary>
    public static SourceKind Thesis { get; } = new("thesis");

    /// <summary>A treaty.</summary>
    public static SourceKind Treaty { get; } = new("treaty");

    /// <summary>A web page.</summary>
    public static SourceKind Webpage { get; } = new("webpage");

    /// <summary>An opinion poll or another survey; added by FactTracker.</summary>
    public static SourceKind Survey { get; } = new("survey");

    /// <summary>Something that a person or organisation stated or issued, such as a press release; added by FactTracker.</summary>
    public static SourceKind Statement { get; } = new("statement");

    /// <summary>Something made public against its owner's will; added by FactTracker.</summary>
    public static SourceKind Leak { get; } = new("leak");

    /// <summary>Something that a person saw, measured or photographed; added by FactTracker.</summary>
    public static SourceKind Observation { get; } = new("observation");

    /// <summary>Unnamed sources, which are never counted as an origin and never the same as another; added by FactTracker.</summary>
    public static SourceKind Unnamed { get; } = new("unnamed");

    /// <inheritdoc/>
    public static IReadOnlyList<SourceKind> Known { get; } =
    [
        Article, ArticleJournal, ArticleMagazine, ArticleNewspaper, Bill, Book, Broadcast, Chapter, Classic, Collection,
        Dataset, Document, Entry, EntryDictionary, EntryEncyclopedia, Event, Figure, Graphic, Hearing, Interview, LegalCase,
        Legislation, Manuscript, Map, MotionPicture, MusicalScore, Pamphlet, PaperConference, Patent, Performance, Periodical,
        PersonalCommunication, Post, PostWeblog, Regulation, Report, Review, ReviewBook, Software, Song, Speech, Standard,
        Thesis, Treaty, Webpage, Survey, Statement, Leak, Observation, Unnamed,
    ];

    static SourceKind IWordList<SourceKind>.Unlisted(string name) => new(name, isKnown: false);
}
