namespace FactTracker;

/// <summary>How far a reading has got.</summary>
/// <remarks><c>default</c> is the beginning. Equal by content.</remarks>
/// <param name="Bytes">The bytes of the input whose records were read; of a compressed input, the compressed ones.</param>
/// <param name="TotalBytes">The bytes of the input, or null where that is not known, as of a pipe.</param>
/// <param name="Records">The sources and claims that were read.</param>
/// <example><code>
/// var progress = new Progress&lt;ReadingProgress&gt;(now => Console.Error.Write($"\r{now.Records} records"));
/// var reading = ClaimSetFormats.All.ReadFile("big.claims.json", new ReadingOptions { Progress = progress });
/// </code></example>
public readonly record struct ReadingProgress(long Bytes, long? TotalBytes, long Records);
