namespace FactTracker.Reading;

/// <summary>A quantity with its notes.</summary>
/// <param name="Quantity">The quantity, including its notes.</param>
/// <param name="End">The position after the last note.</param>
internal readonly record struct NotedQuantity(Quantity Quantity, int End);
