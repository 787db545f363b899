namespace FactTracker.Checking;

/// <summary>A unit that is written as a word or a sign which is not its symbol.</summary>
/// <param name="Written">The unit as written, a plain noun.</param>
/// <param name="Meant">The unit that it stands for.</param>
internal sealed record WordedUnit(Unit Written, Unit Meant);
