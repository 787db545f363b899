using System.Text.Json;

namespace FactTracker.Benchmarks.Generation;

/// <summary>Writes what stands in the object of one line.</summary>
internal delegate void LineContent(Utf8JsonWriter json, ref Dice dice, int number);
