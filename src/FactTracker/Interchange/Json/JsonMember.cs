namespace FactTracker.Interchange;

/// <summary>A member of an object.</summary>
internal readonly record struct JsonMember(string Name, JsonItem Value);
