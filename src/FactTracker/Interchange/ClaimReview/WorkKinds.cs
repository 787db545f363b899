using System.Collections.Frozen;

namespace FactTracker.Interchange.ClaimReview;

/// <summary>Kinds of sources and the types of schema.org that say the same; all others are a CreativeWork, or among media a MediaObject.</summary>
internal static class WorkKinds
{
    public const string Other = "CreativeWork";

    /// <summary>What stands for media where nothing more exact is known.</summary>
    public const string Media = "MediaObject";

    private static readonly (string Type, SourceKind Kind)[] Table =
    [
        ("Article", SourceKind.Article), ("NewsArticle", SourceKind.ArticleNewspaper), ("ScholarlyArticle", SourceKind.ArticleJournal), ("Book", SourceKind.Book),
        ("Chapter", SourceKind.Chapter), ("Dataset", SourceKind.Dataset), ("Legislation", SourceKind.Legislation), ("Map", SourceKind.Map),
        ("Movie", SourceKind.MotionPicture), ("Report", SourceKind.Report), ("Review", SourceKind.Review), ("SocialMediaPosting", SourceKind.Post),
        ("Thesis", SourceKind.Thesis), ("WebPage", SourceKind.Webpage), (Other, SourceKind.Document), (Media, SourceKind.Document),
    ];

    private static readonly FrozenDictionary<string, SourceKind> ByType = Table.ToFrozenDictionary(row => row.Type, row => row.Kind, StringComparer.Ordinal);

    private static readonly FrozenDictionary<SourceKind, string> ByKind = Table.Where(row => row.Type != Media).ToFrozenDictionary(row => row.Kind, row => row.Type);

    public static SourceKind? KindOf(string type) => ByType.GetValueOrDefault(type);

    public static string? TypeOf(SourceKind kind) => ByKind.GetValueOrDefault(kind);
}
