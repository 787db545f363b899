namespace FactTracker;

/// <summary>The identifiers of a source in one scheme, such as its DOI or its ISBNs.</summary>
/// <param name="Scheme">The scheme in lower case: <c>doi</c>, <c>isbn</c>.</param>
/// <param name="Values">The identifiers in that scheme; usually one.</param>
/// <example><code>Identifiers = [new Identifier("doi", ["10.1000/182"])]</code></example>
public sealed partial record Identifier(string Scheme, ValueList<string> Values);
