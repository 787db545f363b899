namespace FactTracker.Storage;

/// <summary>The names of indexed members in words.</summary>
internal static class FieldWords
{
    private static readonly string[] Words =
    [
        "id", "subject", "property", "place", "tag", "status", "rank", "claimant", "verdict", "unit", "source", "the name of a qualifier",
        "value",
    ];

    public static string Of(StoreField field) => Words[(int)field];
}
