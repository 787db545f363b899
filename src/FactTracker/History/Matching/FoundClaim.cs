namespace FactTracker.History;

/// <summary>What is known of a claim while matches are collected.</summary>
/// <param name="Score">The score.</param>
/// <param name="Why">The reasons, without the words in common.</param>
internal readonly record struct FoundClaim(double Score, ValueList<string> Why);
