namespace FactTracker;

/// <summary>What a source is called in a scheme of identifiers, such as its DOI or its ISBNs.</summary>
/// <param name="Scheme">The scheme in lower case: <c>doi</c>, <c>isbn</c>.</param>
/// <param name="Values">The identifiers in that scheme; nearly always one.</param>
/// <example><code>Identifiers = [new Identifier("doi", ["10.1000/182"])]</code></example>
public sealed record Identifier(string Scheme, ValueList<string> Values);
