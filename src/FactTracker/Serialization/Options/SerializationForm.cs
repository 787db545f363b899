namespace FactTracker.Serialization;

/// <summary>The two forms of the native format.</summary>
public enum SerializationForm
{
    /// <summary>One JSON object that holds the whole set (<c>.claims.json</c>).</summary>
    Document,

    /// <summary>The set on the first line and one source or claim on each further one (<c>.claims.jsonl</c>).</summary>
    Lines,
}
