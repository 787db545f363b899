namespace FactTracker.Serialization;

/// <summary>How a set is written.</summary>
/// <example><code>ClaimSetWriter.WriteFile(set, "out.claims.jsonl", new WritingOptions { Form = SerializationForm.Lines });</code></example>
public sealed record WritingOptions
{
    /// <summary>The defaults.</summary>
    public static WritingOptions Default { get; } = new();

    /// <summary>The form to write.</summary>
    public SerializationForm Form { get; init; } = SerializationForm.Document;

    /// <summary>Whether a document is laid out with two spaces a level; the line form never is.</summary>
    public bool Indented { get; init; } = true;

    /// <summary>How many cores writing may use; -1, the default, for all there are. The bytes are the same with any number: parts of a large set are
    /// written ahead and passed on in its order. 1 keeps all work on the calling thread.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    internal int Cores => MaxDegreeOfParallelism > 0 ? MaxDegreeOfParallelism : Environment.ProcessorCount;
}
