namespace FactTracker.Analysis;

/// <summary>One statement for truth discovery: a source states a value of an object.</summary>
/// <remarks>Equality is by content. <c>default</c> is not a statement.</remarks>
/// <param name="Source">The source.</param>
/// <param name="Object">What the value is of: a property of something at some time.</param>
/// <param name="Value">The value.</param>
/// <example><code>new TruthTriple("atlas", "height of the dam", "120 m")</code></example>
public readonly record struct TruthTriple(string Source, string Object, string Value);
