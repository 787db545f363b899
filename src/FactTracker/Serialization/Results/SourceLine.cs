namespace FactTracker.Serialization;

/// <summary>The result of writing a source as a line.</summary>
/// <example><code>
/// if (await lines.WriteAsync(source) == SourceLine.IdTaken) Console.Error.WriteLine($"{source.Id} is two sources.");
/// </code></example>
public enum SourceLine
{
    /// <summary>The source was written.</summary>
    Written,

    /// <summary>The source was written before and was not written again.</summary>
    Repeated,

    /// <summary>Another source with its id was written before; this one was not written.</summary>
    IdTaken,
}
