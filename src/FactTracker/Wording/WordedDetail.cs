namespace FactTracker;

/// <summary>A detail of a record in words: "Said by", "A Polling Institute".</summary>
/// <param name="Label">The name of the detail.</param>
/// <param name="Words">The detail in words.</param>
/// <example><code>foreach (var (label, words) in claim.ToDetails(set, english)) Console.WriteLine($"{label}: {words}");</code></example>
public readonly record struct WordedDetail(string Label, string Words);
