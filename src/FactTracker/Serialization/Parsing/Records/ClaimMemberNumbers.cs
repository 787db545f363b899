using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>The members of a claim by number. Those that few claims have come last.</summary>
internal static class ClaimMemberNumbers
{
    public const int Id = 0, Text = 1, Subject = 2, Property = 3, Value = 4, When = 5, Confidence = 6, Citations = 7, Rank = 8, Status = 9;
    public const int Tags = 10, Recorded = 11, Language = 12, Place = 13, Qualifiers = 14, Claimant = 15, Stated = 16, Modality = 17;
    public const int Condition = 18, Likelihood = 19, StatusReason = 20, Relations = 21, Reviews = 22, Formula = 23, RecordedBy = 24;
    public const int Modified = 25, Checked = 26, Expires = 27, CheckEvery = 28, Translations = 29, Marking = 30, Notes = 31;

    public static MemberTable Table { get; } = new(
        "id", "text", "subject", "property", "value", "when", "confidence", "citations", "rank", "status",
        "tags", "recorded", "language", "place", "qualifiers", "claimant", "stated", "modality",
        "condition", "likelihood", "statusReason", "relations", "reviews", "formula", "recordedBy",
        "modified", "checked", "expires", "checkEvery", "translations", "marking", "notes");
}
