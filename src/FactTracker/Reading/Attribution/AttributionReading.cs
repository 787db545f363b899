namespace FactTracker.Reading;

/// <summary>Who says so, as found in a passage.</summary>
/// <param name="Name">The name, without what they are.</param>
/// <param name="Modality">How it is put: reported, or alleged where the verb doubts it.</param>
/// <param name="From">The place of its first token.</param>
/// <param name="End">The place behind its last.</param>
internal readonly record struct AttributionReading(string Name, Modality Modality, int From, int End);
