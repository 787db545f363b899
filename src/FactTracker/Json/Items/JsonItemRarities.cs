namespace FactTracker.Json;

/// <summary>What few items have, so that the others take no memory for it.</summary>
internal sealed class JsonItemRarities
{
    /// <summary>The object that a plain value stands for.</summary>
    public JsonItem? Original { get; set; }

    /// <summary>The value as it was written.</summary>
    public RawJson? Written { get; set; }

    /// <summary>The names of the members, once there are many.</summary>
    public HashSet<string>? Names { get; set; }
}
