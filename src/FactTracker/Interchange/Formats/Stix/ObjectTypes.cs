namespace FactTracker.Interchange.Formats.Stix;

/// <summary>The types of STIX objects that are more to us than a thing that is described.</summary>
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

    /// <summary>Whether objects of a type speak of the bundle's own making and not of the world.</summary>
    public static bool IsMeta(string type) => type is Marking or ExtensionDefinition or LanguageContent;

    /// <summary>The members that say from when and until when an object of a type holds.</summary>
    public static (string Start, string End) TimesOf(string type) => type switch
    {
        Relationship => ("start_time", "stop_time"),
        "indicator" => ("valid_from", "valid_until"),
        "observed-data" => ("first_observed", "last_observed"),
        _ => ("first_seen", "last_seen"),
    };
}
