namespace FactTracker.Interchange;

/// <summary>How a text in another format is read. Every limit has a default that real files stay below and a hostile one does not.</summary>
/// <remarks>Options that only one format has stand on that format.</remarks>
/// <example><code>await importer.ImportFileAsync("dump.json.gz", new ImportOptions { MaxProblems = 100 });</code></example>
public sealed record ImportOptions
{
    /// <summary>The defaults.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>The name to give problems for the file they are in, or null.</summary>
    public string? FileName { get; init; }

    /// <summary>How many bytes a text may have that must be held as a whole, or one record of a text that is streamed; 1 GiB.</summary>
    public long MaxBytes { get; init; } = 1L << 30;

    /// <summary>How deep objects and lists may be nested; 64, far deeper than any of the formats goes.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many problems are reported; 10,000, more than anybody reads. Reading goes on past it, in silence.</summary>
    public int MaxProblems { get; init; } = 10_000;
}
