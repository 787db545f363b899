namespace FactTracker.Json;

/// <summary>A member of an object.</summary>
internal readonly record struct JsonMember(string Name, JsonItem Value);
