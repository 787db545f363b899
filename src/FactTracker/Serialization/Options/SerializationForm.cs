namespace FactTracker.Serialization;

/// <summary>The two forms of the native format.</summary>
public enum SerializationForm
{
    /// <summary>A single JSON object with the whole set (<c>.claims.json</c>).</summary>
    Document,

    /// <summary>The set on the first line, and one source or claim on each line after it (<c>.claims.jsonl</c>).</summary>
    Lines,
}
