namespace FactTracker.Tests.Verification;

/// <summary>A sentence and the verdict that it should have.</summary>
/// <param name="Set">The sample set.</param>
/// <param name="Kind">What was done to a claim to make the sentence.</param>
/// <param name="Verdict">The verdict of a person who knows the set.</param>
/// <param name="Claim">The claim that decides, or a dash.</param>
/// <param name="Text">The sentence.</param>
internal sealed record VerificationRow(string Set, string Kind, string Verdict, string Claim, string Text);
