namespace FactTracker.Interchange.Formats.Stix;

/// <summary>
/// Object types of our own, by the extension mechanism of STIX 2.1 (section 7.3): what STIX has no object for, such as a claim in words, goes into
/// one of them whole, in our own form, beside the properties that any STIX tool understands.
/// </summary>
internal static class OwnObjects
{
    public const string Claim = "facttracker-claim";
    public const string Source = "facttracker-source";
    public const string Set = "facttracker-set";

    /// <summary>The member that holds the record in our own form.</summary>
    public const string Record = "record";

    public static string ExtensionId { get; } = StixId.Of(ObjectTypes.ExtensionDefinition, "facttracker");

    public static string IdentityId { get; } = StixId.Of(ObjectTypes.Identity, "facttracker");

    public static bool IsOwn(string type) => type is Claim or Source or Set;

    /// <summary>Whether an object is one of those that only say what the others are.</summary>
    public static bool IsScaffold(string id) => id == ExtensionId || id == IdentityId;
}
