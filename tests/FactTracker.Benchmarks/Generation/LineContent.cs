using System.Text.Json;

namespace FactTracker.Benchmarks.Generation;

/// <summary>Writes the members of the object on one line.</summary>
internal delegate void LineContent(Utf8JsonWriter json, ref Dice dice, int number);
