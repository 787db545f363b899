namespace FactTracker.Interchange.Formats.Stix;

/// <summary>
/// FactTracker's object types, by the extension mechanism of STIX 2.1 (section 7.3). A record without a STIX object, such as a claim in
/// words, is kept in one of them as native JSON, beside the properties that every STIX tool understands.
/// </summary>
internal static class OwnObjects
{
    public const string Claim = "facttracker-claim";
    public const string Source = "facttracker-source";
    public const string Set = "facttracker-set";

    /// <summary>The member that holds the record in native JSON.</summary>
    public const string Record = "record";

    public static string ExtensionId { get; } = StixId.Of(ObjectTypes.ExtensionDefinition, "facttracker");

    public static string IdentityId { get; } = StixId.Of(ObjectTypes.Identity, "facttracker");

    public static bool IsOwn(string type) => type is Claim or Source or Set;

    /// <summary>Whether an object only declares the extension.</summary>
    public static bool IsScaffold(string id) => id == ExtensionId || id == IdentityId;

    /// <summary>Whether each record of a set is written as one of these, and nothing else that was read from STIX is.</summary>
    public static bool IsEachOwn(ClaimSet set) =>
        !set.Extensions.Any(member => member.Name.StartsWith(Members.Prefix, StringComparison.Ordinal))
        && set.Sources.All(source => !SourceWriter.IsReport(source) && !SourceWriter.IsReference(source) && IsLocal(source.Id.Text, set))
        && set.Claims.All(claim => ObjectShape.TypeOf(claim) is null && IsLocal(claim.Id.Text, set));

    // The objects of "a" and "set#a" would have the same id.
    private static bool IsLocal(string id, ClaimSet set) =>
        !RecordIdSyntax.IsGlobal(id) || !id.StartsWith((set.Id ?? "") + "#", StringComparison.Ordinal);
}
