namespace FactTracker.Analysis;

/// <summary>The claims that are one piece of evidence, with their links to hypotheses.</summary>
internal sealed record EvidenceGroup(IReadOnlyList<Claim> Claims, IReadOnlyList<EvidenceLink> Links);
