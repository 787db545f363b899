namespace FactTracker.Storage;

/// <summary>How far an import has got.</summary>
/// <remarks><c>default</c> is the beginning. Equal by content.</remarks>
/// <param name="Bytes">The bytes of the text that were read, uncompressed.</param>
/// <param name="TotalBytes">The bytes of the text, or null where that is not known.</param>
/// <param name="Claims">The claims that were read.</param>
/// <param name="Sources">The sources that were read.</param>
/// <example><code>
/// var progress = new Progress&lt;ImportProgress&gt;(now => Console.Error.Write($"\r{now.Claims} claims"));
/// </code></example>
public readonly record struct ImportProgress(long Bytes, long? TotalBytes, long Claims, long Sources);
