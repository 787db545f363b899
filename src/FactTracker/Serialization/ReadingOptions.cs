namespace FactTracker.Serialization;

/// <summary>How a set is read. Every limit has a default that real sets stay far below and a hostile file does not.</summary>
/// <example><code>ClaimSetReader.ReadFile("big.claims.json", new ReadingOptions { MaxProblems = 100 });</code></example>
public sealed record ReadingOptions
{
    /// <summary>The defaults.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The form the text is in, or null to tell it by the text.</summary>
    public SerializationForm? Form { get; init; }

    /// <summary>The name to give problems for the file they are in, or null.</summary>
    public string? FileName { get; init; }

    /// <summary>How many cores reading may use; -1, the default, for all there are. What comes of it is the same with any number: parts of a long
    /// text are read ahead and put together in its order. 1 keeps all work on the calling thread.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    /// <summary>How deep objects and lists may be nested; 64, as the format has it. Deeper values are left out, each with a problem.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many bytes a text may have; 1 GiB, as the whole of it is held while it is read.</summary>
    public long MaxBytes { get; init; } = 1L << 30;

    /// <summary>How many bytes a string may have as it stands in the text; 16 MiB, more than any text a claim quotes.</summary>
    public int MaxStringBytes { get; init; } = 1 << 24;

    /// <summary>How many members that the format does not list an object may have; 1,000, as each is compared with the others.</summary>
    public int MaxUnlistedMembers { get; init; } = 1_000;

    /// <summary>How many problems are reported; 10,000, more than anybody reads. Reading goes on past it, in silence.</summary>
    public int MaxProblems { get; init; } = 10_000;

    internal int Cores => MaxDegreeOfParallelism > 0 ? MaxDegreeOfParallelism : Environment.ProcessorCount;
}
