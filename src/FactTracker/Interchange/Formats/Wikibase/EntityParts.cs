namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>What has been read of an entity.</summary>
internal sealed class EntityParts
{
    private EntityValue? _subject;

    /// <summary>Where it begins in the text.</summary>
    public int Offset { get; init; }

    public required string Path { get; init; }

    /// <summary>The id under which it stands in an answer.</summary>
    public string? Filed { get; init; }

    /// <summary>Which of the records read is the claim that it is there.</summary>
    public int Record { get; init; }

    public TextPlace Place { get; set; }

    public string? Id { get; set; }

    public string? Type { get; set; }

    /// <summary>Its name in the language asked for.</summary>
    public string? Label { get; set; }

    /// <summary>Whether its labels have been read, be there one in the language asked for or not.</summary>
    public bool HasLabels { get; set; }

    /// <summary>What it has been merged into.</summary>
    public string? Redirect { get; set; }

    public bool IsMissing { get; set; }

    /// <summary>What is kept as it stands.</summary>
    public required RawMembers Kept { get; init; }

    /// <summary>What is read when the rest has been.</summary>
    public List<EntityPiece> Later { get; } = [];

    /// <summary>Whether what its statements are about can be told already.</summary>
    public bool IsNamed => HasLabels && Id is not null && WikibaseIris.IsId(Id);

    public EntityValue SubjectIn(EntityContext context) => _subject ??= new EntityValue(context.Iris.Of(Id!)) { Label = Label };

    /// <summary>What is kept, as members of the claim that the entity is there.</summary>
    public Extensions Extensions() => Kept.IsEmpty ? FactTracker.Extensions.Empty : WikibaseMembers.Kept(new Extension(WikibaseMembers.Entity, Kept.ToJson()));
}
