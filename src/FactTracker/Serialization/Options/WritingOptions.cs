namespace FactTracker.Serialization;

/// <summary>Options for writing in the native format.</summary>
/// <example><code>
/// ClaimSetWriter.WriteFile(set, "out.claims.jsonl", new WritingOptions { Form = SerializationForm.Lines });
/// </code></example>
public sealed record WritingOptions
{
    /// <summary>The defaults.</summary>
    public static WritingOptions Default { get; } = new();

    /// <summary>The form to write.</summary>
    public SerializationForm Form { get; init; } = SerializationForm.Document;

    /// <summary>Whether a document is indented, with two spaces per level. The line form never is.</summary>
    public bool Indented { get; init; } = true;

    /// <summary>
    /// How many cores writing may use; -1, the default, for all cores. The result does not depend on the number: parts of a large set are
    /// written ahead and put together in order. With 1, all work is done on the calling thread.
    /// </summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    internal int Cores => MaxDegreeOfParallelism > 0 ? MaxDegreeOfParallelism : Environment.ProcessorCount;
}
