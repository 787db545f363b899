namespace FactTracker.Publishing;

/// <summary>A record that is not published.</summary>
/// <remarks>It has the place of the record in the set, and neither its id nor its name, so that it can be logged.</remarks>
/// <param name="Path">The place in the set, such as <c>$.claims[3]</c>.</param>
/// <param name="Reason">Why it is not published.</param>
/// <param name="Pseudonym">The id of the unnamed source that stands for it, or null when nothing does.</param>
/// <example><code>
/// foreach (var record in set.Publish(new PublishingOptions(now)).Withheld) Console.Error.WriteLine($"{record.Path}: {record.Reason}");
/// </code></example>
public sealed record WithheldRecord(string Path, WithheldReason Reason, SourceId? Pseudonym);
