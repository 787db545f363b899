using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>A FollowTheMoney statement as written: one value of one property of one entity in one dataset.</summary>
internal sealed record Statement
{
    /// <summary>The dataset from which ids are made when none is named, as in FollowTheMoney.</summary>
    public const string DefaultDataset = "default";

    /// <summary>The property of statements about the entity as a whole.</summary>
    public const string WholeEntity = "id";

    /// <summary>The schema of an entity whose schema is unknown.</summary>
    public const string AnySchema = "Thing";

    public string? Id { get; init; }

    public required string EntityId { get; init; }

    /// <summary>The id of the merged entity, or null when it is the entity's own.</summary>
    public string? CanonicalId { get; init; }

    public required string Property { get; init; }

    public string? PropertyType { get; init; }

    public required string Schema { get; init; }

    public required string Value { get; init; }

    /// <summary>The datasets that have it: one, or several for an entity of several datasets whose values cannot be assigned.</summary>
    public ValueList<string> Datasets { get; init; }

    public string? Origin { get; init; }

    public string? Language { get; init; }

    public string? OriginalValue { get; init; }

    public bool IsExternal { get; init; }

    public string? FirstSeen { get; init; }

    public string? LastSeen { get; init; }

    /// <summary>The caption of the entity, when the form has it.</summary>
    public string? Caption { get; init; }

    /// <summary>Columns and members that FollowTheMoney does not define.</summary>
    public Extensions Others { get; init; } = Extensions.Empty;

    /// <summary>The offset of the value in its text, in bytes.</summary>
    public int Offset { get; init; }

    public JsonPath Path { get; init; } = JsonPath.Root;
}
