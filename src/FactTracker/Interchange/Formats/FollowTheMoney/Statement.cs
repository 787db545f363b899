using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>A FollowTheMoney statement as it is written: one value of one property of one entity, as one dataset has it.</summary>
internal sealed record Statement
{
    /// <summary>The dataset that ids are made with where none is named, as FollowTheMoney itself does.</summary>
    public const string DefaultDataset = "default";

    /// <summary>The property under which FollowTheMoney speaks of the entity as a whole.</summary>
    public const string WholeEntity = "id";

    /// <summary>The schema of an entity of which nothing more is known.</summary>
    public const string AnySchema = "Thing";

    public string? Id { get; init; }

    public required string EntityId { get; init; }

    /// <summary>The id of the entity it was found to be the same as, or null for its own.</summary>
    public string? CanonicalId { get; init; }

    public required string Property { get; init; }

    public string? PropertyType { get; init; }

    public required string Schema { get; init; }

    public required string Value { get; init; }

    /// <summary>The datasets that have it: one, but for entities that several datasets have and that are not taken apart.</summary>
    public ValueList<string> Datasets { get; init; }

    public string? Origin { get; init; }

    public string? Language { get; init; }

    public string? OriginalValue { get; init; }

    public bool IsExternal { get; init; }

    public string? FirstSeen { get; init; }

    public string? LastSeen { get; init; }

    /// <summary>What people call the entity, where the form says so.</summary>
    public string? Caption { get; init; }

    /// <summary>Columns and members that are not FollowTheMoney's own.</summary>
    public Extensions Others { get; init; } = Extensions.Empty;

    /// <summary>Where the value stands in its text, in bytes.</summary>
    public int Offset { get; init; }

    public JsonPath Path { get; init; } = JsonPath.Root;
}
