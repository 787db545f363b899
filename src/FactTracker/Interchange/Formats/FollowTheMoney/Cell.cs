using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>A field of a row, or a member of an object, that is not empty, with its place.</summary>
internal readonly record struct Cell(string Text, int Offset, JsonPath Path);
