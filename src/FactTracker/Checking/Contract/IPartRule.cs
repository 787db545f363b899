namespace FactTracker.Checking;

/// <summary>A rule that checks the parts of a set one at a time. This is the common base of <see cref="IPartRule{TPart}"/> for all types of
/// parts.</summary>
/// <remarks>Rules are stateless and do not know each other. A rule runs for each of hundreds of thousands of claims, so it must cost next
/// to nothing if nothing is wrong, and create paths and messages only for what it reports.</remarks>
internal interface IPartRule;
