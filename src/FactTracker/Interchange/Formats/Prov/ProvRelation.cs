namespace FactTracker.Interchange.Formats.Prov;

/// <summary>A relation between two, with at most two attributes. A document has several for each claim, so all are numbers in its
/// tables; no attribute is -1.</summary>
internal readonly record struct ProvRelation(int One, int Other, int First, int Second);
