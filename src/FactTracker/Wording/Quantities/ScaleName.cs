namespace FactTracker.Wording.Quantities;

/// <summary>What a power of ten is called: "million".</summary>
/// <param name="Factor">The number it stands for.</param>
/// <param name="One">Its name beside one of them.</param>
/// <param name="Many">Its name beside any other number.</param>
internal readonly record struct ScaleName(decimal Factor, string One, string Many);
