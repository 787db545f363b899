namespace FactTracker;

/// <summary>The result of lenient parsing.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Date">The date.</param>
/// <param name="Text">The text that was finally parsed. It is the original text when no repair was needed.</param>
/// <param name="Repairs">The repairs in the order in which they were made; empty when the text was EDTF already.</param>
public sealed record EdtfReading(Edtf Date, string Text, ValueList<EdtfRepair> Repairs);
