namespace FactTracker.Checking;

/// <summary>A check over parts of a set, one at a time: what <see cref="IPartRule{TPart}"/> asks of all types of parts has in common.</summary>
/// <remarks>Rules are stateless and know nothing of each other. They cost next to nothing where nothing is wrong: they are asked about each of
/// hundreds of thousands of claims, so they build paths and words only for what they report.</remarks>
internal interface IPartRule;
