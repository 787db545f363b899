namespace FactTracker.Values;

/// <summary>One code of ISO 4217.</summary>
/// <param name="Code">The alphabetic code, three capitals.</param>
/// <param name="MinorUnits">How many decimals its smallest unit has (2 for cents); null where the standard names none, as for gold.</param>
/// <param name="IsHistoric">Whether the code has been withdrawn; the standard keeps no decimals for those.</param>
internal readonly record struct Currency(string Code, int? MinorUnits, bool IsHistoric = false);
