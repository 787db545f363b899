namespace FactTracker.Interchange.Formats.Stix;

/// <summary>
/// The names of the STIX properties that FactTracker reads, and the prefix of the extension members that keep the others.
/// </summary>
internal static class Members
{
    public const string Prefix = "stix:";
    public const string Type = "type";
    public const string Id = "id";
    public const string SpecVersion = "spec_version";
    public const string Objects = "objects";
    public const string CreatedBy = "created_by_ref";
    public const string Created = "created";
    public const string Modified = "modified";
    public const string Revoked = "revoked";
    public const string Labels = "labels";
    public const string Confidence = "confidence";
    public const string Language = "lang";
    public const string ExternalReferences = "external_references";
    public const string Name = "name";
    public const string Description = "description";
    public const string RelationshipType = "relationship_type";
    public const string SourceRef = "source_ref";
    public const string TargetRef = "target_ref";
    public const string SightingOf = "sighting_of_ref";
    public const string Count = "count";
    public const string ObjectRefs = "object_refs";
    public const string Content = "content";
    public const string Opinion = "opinion";
    public const string Explanation = "explanation";
    public const string Authors = "authors";
    public const string Published = "published";
    public const string SourceName = "source_name";
    public const string Url = "url";
    public const string ExternalId = "external_id";
    public const string MarkingRefs = "object_marking_refs";
    public const string Hashes = "hashes";
}
