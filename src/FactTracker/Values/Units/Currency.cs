namespace FactTracker.Values;

/// <summary>One currency code of ISO 4217.</summary>
/// <param name="Code">The alphabetic code: three capital letters.</param>
/// <param name="MinorUnits">The number of decimals of its smallest unit (2 for cents); null when the standard defines none, as for
/// gold.</param>
/// <param name="IsHistoric">Whether the code has been withdrawn. The standard defines no decimals for withdrawn codes.</param>
internal readonly record struct Currency(string Code, int? MinorUnits, bool IsHistoric = false);
