namespace FactTracker.History;

/// <summary>A part of a record, and the entry that last changed it.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Member">The name of the member in the native format.</param>
/// <param name="Content">Its value as text; of an item of a list, what identifies it.</param>
/// <param name="Entry">The entry, or null when it was packed away.</param>
/// <example><code>
/// foreach (var part in ledger.Blame("rent-2024")!.Parts) Console.WriteLine($"{part.Member} {part.Content}: {part.Entry?.By}");
/// </code></example>
public sealed record BlamedPart(string Member, string Content, LedgerEntry? Entry);
