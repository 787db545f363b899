namespace FactTracker;

/// <summary>One thing that is said about a record, in words: "Said by", "A Polling Institute".</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Words">What is said.</param>
/// <example><code>foreach (var (label, words) in claim.ToDetails(set, english)) Console.WriteLine($"{label}: {words}");</code></example>
public readonly record struct WordedDetail(string Label, string Words);
