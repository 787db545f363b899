namespace FactTracker.History;

/// <summary>The hash of the copy of a source in which quotes were looked for.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Source">The id of the source.</param>
/// <param name="Hash">The hash of the bytes of the copy.</param>
/// <example><code>
/// foreach (var copied in set.CheckEvidence(copies).Copies) Console.WriteLine($"{copied.Source}: {copied.Hash.Hex}");
/// </code></example>
public sealed record CopyHash(SourceId Source, ContentHash Hash);
