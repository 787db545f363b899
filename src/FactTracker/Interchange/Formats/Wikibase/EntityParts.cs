namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>The parts of an entity that were read.</summary>
internal sealed class EntityParts
{
    private EntityValue? _subject;

    /// <summary>Its offset in the text.</summary>
    public int Offset { get; init; }

    public required string Path { get; init; }

    /// <summary>The id it is listed under in an answer.</summary>
    public string? Filed { get; init; }

    /// <summary>The index of its record, the claim that it exists, among the records.</summary>
    public int Record { get; init; }

    public TextPlace Place { get; set; }

    public string? Id { get; set; }

    public string? Type { get; set; }

    /// <summary>Its label in the requested language.</summary>
    public string? Label { get; set; }

    /// <summary>Whether its labels were read, with or without one in the requested language.</summary>
    public bool HasLabels { get; set; }

    /// <summary>The entity it was merged into.</summary>
    public string? Redirect { get; set; }

    public bool IsMissing { get; set; }

    /// <summary>The members that are kept unchanged.</summary>
    public required RawMembers Kept { get; init; }

    /// <summary>The members that are read after the others.</summary>
    public List<EntityPiece> Later { get; } = [];

    /// <summary>Whether the subject of its statements is known.</summary>
    public bool IsNamed => HasLabels && Id is not null && WikibaseIris.IsId(Id);

    public EntityValue SubjectIn(EntityContext context) => _subject ??= new EntityValue(context.Iris.Of(Id!)) { Label = Label };

    /// <summary>Returns the kept members as extensions of the claim that the entity exists.</summary>
    public Extensions Extensions() =>
        Kept.IsEmpty ? FactTracker.Extensions.Empty : WikibaseMembers.Kept(new Extension(WikibaseMembers.Entity, Kept.ToJson()));
}
