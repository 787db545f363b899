namespace FactTracker.Json;

/// <summary>What was done to a text that is nearly JSON.</summary>
/// <param name="Offset">Where, in bytes.</param>
/// <param name="Message">What stood there, and what was made of it.</param>
internal readonly record struct JsonRepair(int Offset, string Message);
