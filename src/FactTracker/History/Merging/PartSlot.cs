namespace FactTracker.History;

/// <summary>One record or part by its indexes in three lists, -1 where a list does not have it.</summary>
/// <param name="Before">The index in the list before the changes.</param>
/// <param name="Ours">The index in our list.</param>
/// <param name="Theirs">The index in their list.</param>
internal readonly record struct PartSlot(int Before, int Ours, int Theirs);
