namespace FactTracker.Interchange.Formats.Prov;

/// <summary>The names in PROV-JSON.</summary>
internal static class ProvTerms
{
    public const string Namespace = "prov:";
    public const string Prefix = "prefix";
    public const string Entity = "entity";
    public const string Agent = "agent";
    public const string Bundle = "bundle";
    public const string DerivedFrom = "wasDerivedFrom";
    public const string AttributedTo = "wasAttributedTo";
    public const string GeneratedBy = "wasGeneratedBy";
    public const string HadMember = "hadMember";
    public const string AlternateOf = "alternateOf";
    public const string SpecializationOf = "specializationOf";
    public const string InfluencedBy = "wasInfluencedBy";
    public const string Label = "prov:label";
    public const string Type = "prov:type";
    public const string OfEntity = "prov:entity";
    public const string OfAgent = "prov:agent";
    public const string Time = "prov:time";
    public const string Generated = "prov:generatedEntity";
    public const string Used = "prov:usedEntity";
    public const string Collection = "prov:collection";
    public const string Quotation = "prov:Quotation";
    public const string PrimarySource = "prov:PrimarySource";
    public const string Record = "ft:record";
    public const string Value = "$";

    /// <summary>The kinds of elements.</summary>
    public static readonly string[] Elements = [Entity, Agent, "activity"];

    /// <summary>The relations (PROV-DM, section 5).</summary>
    public static readonly HashSet<string> Relations = new(StringComparer.Ordinal)
    {
        DerivedFrom, AttributedTo, GeneratedBy, HadMember, "used", "wasInformedBy", "wasStartedBy", "wasEndedBy", "wasInvalidatedBy",
        "wasAssociatedWith", "actedOnBehalfOf", InfluencedBy, SpecializationOf, AlternateOf, "mentionOf",
    };

    /// <summary>The members that name the entity a relation is about, the one that it says most about first.</summary>
    public static readonly string[] Owners =
        [Generated, "prov:specificEntity", "prov:alternate1", "prov:influencee", OfEntity, Collection];

    /// <summary>Returns the text of a value, plain or typed, or null when it has none.</summary>
    public static string? TextOf(Json.JsonItem? value) => value switch
    {
        { IsString: true, IsSound: true } => value.Text,
        { IsObject: true } when value[Value] is { IsString: true, IsSound: true } inner => inner.Text,
        _ => null,
    };
}
