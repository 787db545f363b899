namespace FactTracker;

/// <summary>A digest of a source's content.</summary>
/// <param name="Algorithm">The name of the algorithm in lower case and without hyphens: <c>sha256</c>.</param>
/// <param name="Hex">The digest in hexadecimal digits.</param>
/// <example><code>new ContentHash("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")</code></example>
public sealed partial record ContentHash(string Algorithm, string Hex);
