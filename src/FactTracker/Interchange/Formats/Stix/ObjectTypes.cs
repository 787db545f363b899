namespace FactTracker.Interchange.Formats.Stix;

/// <summary>The types of STIX objects with a mapping of their own.</summary>
internal static class ObjectTypes
{
    public const string Bundle = "bundle";
    public const string Relationship = "relationship";
    public const string Sighting = "sighting";
    public const string Note = "note";
    public const string Opinion = "opinion";
    public const string Report = "report";
    public const string Identity = "identity";
    public const string Marking = "marking-definition";
    public const string ExtensionDefinition = "extension-definition";
    public const string LanguageContent = "language-content";

    /// <summary>Whether objects of a type concern the making of the bundle rather than the world.</summary>
    public static bool IsMeta(string type) => type is Marking or ExtensionDefinition or LanguageContent;

    /// <summary>Returns the properties for the start and end of the time that an object of a type covers.</summary>
    public static (string Start, string End) TimesOf(string type) => type switch
    {
        Relationship => ("start_time", "stop_time"),
        "indicator" => ("valid_from", "valid_until"),
        "observed-data" => ("first_observed", "last_observed"),
        _ => ("first_seen", "last_seen"),
    };
}
