using System.Collections.Frozen;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// Maps kinds of sources to the schema.org types that mean the same. Other kinds are a CreativeWork, or a MediaObject among media.
/// </summary>
internal static class WorkKinds
{
    public const string Other = "CreativeWork";

    /// <summary>The type of media whose exact type is not known.</summary>
    public const string Media = "MediaObject";

    private static readonly (string Type, SourceKind Kind)[] Table =
    [
        ("Article", SourceKind.Article), ("NewsArticle", SourceKind.ArticleNewspaper), ("ScholarlyArticle", SourceKind.ArticleJournal),
        ("Book", SourceKind.Book),
        ("Chapter", SourceKind.Chapter), ("Dataset", SourceKind.Dataset), ("Legislation", SourceKind.Legislation), ("Map", SourceKind.Map),
        ("Movie", SourceKind.MotionPicture), ("Report", SourceKind.Report), ("Review", SourceKind.Review),
        ("SocialMediaPosting", SourceKind.Post),
        ("Thesis", SourceKind.Thesis), ("WebPage", SourceKind.Webpage),
        ("BlogPosting", SourceKind.PostWeblog), ("ImageObject", SourceKind.Graphic),
        ("Episode", SourceKind.Broadcast),
        ("Message", SourceKind.PersonalCommunication), (Other, SourceKind.Document), (Media, SourceKind.Document),
    ];

    // Types more specific than any kind; each is read as the nearest kind.
    private static readonly (string Type, SourceKind Kind)[] Finer =
    [
        ("OpinionNewsArticle", SourceKind.ArticleNewspaper), ("ReportageNewsArticle", SourceKind.ArticleNewspaper),
        ("AnalysisNewsArticle", SourceKind.ArticleNewspaper),
        ("BackgroundNewsArticle", SourceKind.ArticleNewspaper), ("ReviewNewsArticle", SourceKind.ArticleNewspaper),
        ("LiveBlogPosting", SourceKind.PostWeblog),
        ("DiscussionForumPosting", SourceKind.Post), ("Comment", SourceKind.Post), ("ProfilePage", SourceKind.Webpage),
        ("WebSite", SourceKind.Webpage), ("ImageObjectSnapshot", SourceKind.Graphic), ("TVEpisode", SourceKind.Broadcast),
        ("RadioEpisode", SourceKind.Broadcast), ("PodcastEpisode", SourceKind.Broadcast),
        ("EmailMessage", SourceKind.PersonalCommunication),
    ];

    private static readonly FrozenDictionary<string, SourceKind> ByType =
        Table.ToFrozenDictionary(row => row.Type, row => row.Kind, StringComparer.Ordinal);

    private static readonly FrozenDictionary<SourceKind, string> ByKind =
        Table.Where(row => row.Type != Media).ToFrozenDictionary(row => row.Kind, row => row.Type);

    /// <summary>Whether a type is that of a work, of whatever kind.</summary>
    public static bool IsWork(string type) => type == Other || ByType.ContainsKey(type) || Array.Exists(Finer, row => row.Type == type);

    public static SourceKind? KindOf(string type) => ByType.GetValueOrDefault(type);

    /// <summary>Returns the kind of a work by its type, and takes the type when it says no more than the kind.</summary>
    public static SourceKind Take(SchemaNode node)
    {
        if (node.Types is not [var type]) return SourceKind.Document;
        if (KindOf(type) is not { } kind) return Array.Find(Finer, row => row.Type == type).Kind ?? SourceKind.Document;
        node.Take("@type");
        return kind;
    }

    public static string? TypeOf(SourceKind kind) => ByKind.GetValueOrDefault(kind);
}
