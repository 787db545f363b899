namespace FactTracker.Serialization;

/// <summary>The two forms of the native format.</summary>
public enum SerializationForm
{
    /// <summary>A single JSON object with the whole set (<c>.claims.json</c>).</summary>
    Document,

    /// <summary>The header on the first line, and one source or claim on each following line (<c>.claims.jsonl</c>).</summary>
    Lines,
}
