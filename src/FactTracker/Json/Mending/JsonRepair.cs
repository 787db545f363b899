namespace FactTracker.Json;

/// <summary>A repair of a text that is almost JSON.</summary>
/// <param name="Offset">The offset of the repair in bytes.</param>
/// <param name="Message">What was wrong, and how it was repaired.</param>
internal readonly record struct JsonRepair(int Offset, string Message);
