namespace FactTracker.Reading;

/// <summary>A quantity with notes beside it.</summary>
/// <param name="Quantity">The quantity, notes included.</param>
/// <param name="End">The place behind the last note.</param>
internal readonly record struct NotedQuantity(Quantity Quantity, int End);
