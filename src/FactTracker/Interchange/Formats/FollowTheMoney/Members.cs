namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>The names of FollowTheMoney's columns and members, and of the extension members that keep the others.</summary>
internal static class Members
{
    public const string Prefix = "ftm:";
    public const string Id = "id";
    public const string EntityId = "entity_id";
    public const string CanonicalId = "canonical_id";
    public const string Property = "prop";
    public const string PropertyType = "prop_type";
    public const string Schema = "schema";
    public const string Value = "value";
    public const string Dataset = "dataset";
    public const string Datasets = "datasets";
    public const string Origin = "origin";
    public const string Language = "lang";
    public const string OriginalValue = "original_value";
    public const string External = "external";
    public const string FirstSeen = "first_seen";
    public const string LastSeen = "last_seen";
    public const string Caption = "caption";
    public const string Properties = "properties";
    public const string Statements = "statements";

    /// <summary>The columns of the statement table, in the order they are written.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        CanonicalId, EntityId, Property, PropertyType, Schema, Value, Dataset, Origin, Language, OriginalValue, External, FirstSeen,
        LastSeen, Id,
    ];
}
