namespace FactTracker.History;

/// <summary>A member of a record whose value changed.</summary>
/// <remarks>
/// Spelling is no change: 65 and 65.0, two EDTF texts of one date, and lists without an order in another order are the same. Equality is by
/// content.
/// </remarks>
/// <param name="Name">The name of the member in the native format.</param>
/// <param name="From">The earlier value in the native format, or null when there was none.</param>
/// <param name="To">The later value in the native format, or null when there is none.</param>
/// <example><code>
/// foreach (var (name, from, to) in set.DifferenceFrom(other).Changes.SelectMany(change => change.Members))
///     Console.WriteLine($"{name}: {from} → {to}");
/// </code></example>
public sealed record MemberChange(string Name, RawJson? From, RawJson? To);
