namespace FactTracker.Storage;

/// <summary>What an import changed, and what was wrong with the text.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// var result = await store.ImportFileAsync("rents.claims.jsonl", new ImportOptions(now));
/// Console.WriteLine($"{result.Added} added, {result.Revised} revised, {result.Unchanged} as they were");
/// foreach (var problem in result.Problems) Console.Error.WriteLine(problem);
/// </code></example>
public sealed record ImportResult
{
    /// <summary>The name of the format.</summary>
    public required string Format { get; init; }

    /// <summary>Whether the text could be read as what it is. If not, the store has no record of it.</summary>
    public bool IsClaimSet { get; init; }

    /// <summary>How many claims the text has.</summary>
    public long Claims { get; init; }

    /// <summary>How many sources the text has.</summary>
    public long Sources { get; init; }

    /// <summary>How many records were added.</summary>
    public long Added { get; init; }

    /// <summary>How many records replaced another content.</summary>
    public long Revised { get; init; }

    /// <summary>How many records are as they were.</summary>
    public long Unchanged { get; init; }

    /// <summary>How many bytes the text has, uncompressed.</summary>
    public long Bytes { get; init; }

    /// <summary>How many of these were not parsed, because the store has their records already.</summary>
    public long KnownBytes { get; init; }

    /// <summary>The problems found while reading, with their places. A record with an error is imported as far as it was read.</summary>
    public ValueList<Problem> Problems { get; init; }
}
