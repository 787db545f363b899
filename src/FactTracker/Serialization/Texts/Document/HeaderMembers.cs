using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>The members of the set itself by number.</summary>
internal static class HeaderMembers
{
    public const int Version = 0, Id = 1, Title = 2, Description = 3, Language = 4, Publisher = 5, License = 6, Created = 7, Modified = 8;
    public const int Translations = 9, Conflicts = 10, Sources = 11, Claims = 12;

    public static MemberTable Table { get; } = new(
        "facttracker", "id", "title", "description", "language", "publisher", "license", "created", "modified",
        "translations", "conflicts", "sources", "claims");
}
