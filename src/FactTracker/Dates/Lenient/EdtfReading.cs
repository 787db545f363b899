namespace FactTracker;

/// <summary>What the lenient door made of a text.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Date">The date.</param>
/// <param name="Text">The text that was read in the end; the text as given where nothing had to be repaired.</param>
/// <param name="Repairs">What was done to it, in the order done; empty where it was EDTF already.</param>
public sealed record EdtfReading(Edtf Date, string Text, ValueList<EdtfRepair> Repairs);
