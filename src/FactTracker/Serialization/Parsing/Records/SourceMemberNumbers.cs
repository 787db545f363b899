using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>The members of a source by number.</summary>
internal static class SourceMemberNumbers
{
    public const int Id = 0, Kind = 1, Title = 2, Authors = 3, Publisher = 4, Published = 5, Url = 6, Archived = 7, Accessed = 8,
        Language = 9;
    public const int Identifiers = 10, Reliability = 11, BasedOn = 12, PartOf = 13, Hash = 14, License = 15, Status = 16, StatusReason = 17;
    public const int Words = 18, Csl = 19, Modified = 20, Translations = 21, Marking = 22, Notes = 23;

    public static MemberTable Table { get; } = new(
        "id", "kind", "title", "authors", "publisher", "published", "url", "archived", "accessed", "language",
        "identifiers", "reliability", "basedOn", "partOf", "hash", "license", "status", "statusReason", "words", "csl",
        "modified", "translations", "marking", "notes");
}
