namespace FactTracker.Wording.Quantities;

/// <summary>The name of a power of ten: "million".</summary>
/// <param name="Factor">The power of ten.</param>
/// <param name="One">The name in the singular.</param>
/// <param name="Many">The name in the plural.</param>
internal readonly record struct ScaleName(decimal Factor, string One, string Many);
