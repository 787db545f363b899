namespace FactTracker.Interchange.Formats.Prov;

/// <summary>A relation between two, with at most two attributes.</summary>
internal readonly record struct ProvRelation(
    string Kind, (string Role, string Name) One, (string Role, string Name) Other, ProvAttribute? First, ProvAttribute? Second);
