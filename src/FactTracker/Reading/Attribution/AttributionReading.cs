namespace FactTracker.Reading;

/// <summary>An attribution found in a passage.</summary>
/// <param name="Name">The name, without a description of the person or organisation.</param>
/// <param name="Modality">The modality: reported, or alleged when the verb expresses doubt.</param>
/// <param name="From">The position of its first token.</param>
/// <param name="End">The position after its last token.</param>
internal readonly record struct AttributionReading(string Name, Modality Modality, int From, int End);
