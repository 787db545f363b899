namespace FactTracker.Serialization;

/// <summary>What became of a source that was given to be written as a line.</summary>
/// <example><code>if (await lines.WriteAsync(source) == SourceLine.IdTaken) Console.Error.WriteLine($"{source.Id} is two sources.");</code></example>
public enum SourceLine
{
    /// <summary>It was written.</summary>
    Written,

    /// <summary>The same source has been written before, and was not once more.</summary>
    Repeated,

    /// <summary>Another source of its id has been written before; the first is kept.</summary>
    IdTaken,
}
