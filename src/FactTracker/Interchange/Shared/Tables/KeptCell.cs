namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A value that no field is for, to be kept as an extension.</summary>
/// <param name="Prefix">The prefix of the extension, with its colon.</param>
/// <param name="Header">The header of its column, or the name of its member.</param>
/// <param name="Json">The value in JSON.</param>
/// <param name="Text">The value as a problem shows it.</param>
internal readonly record struct KeptCell(string Prefix, string Header, string Json, string Text);
