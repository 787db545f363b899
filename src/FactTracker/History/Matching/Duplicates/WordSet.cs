namespace FactTracker.History;

/// <summary>The words of a claim, for comparing them with those of others.</summary>
/// <param name="Claim">The number of the claim.</param>
/// <param name="Sequence">The words in the order of the text.</param>
/// <param name="Sorted">The distinct words, the rarest first.</param>
/// <param name="Mass">The sum of the rarities of the distinct words.</param>
internal sealed record WordSet(int Claim, int[] Sequence, int[] Sorted, double Mass);
