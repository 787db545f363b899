namespace FactTracker.Cli.StoreWork;

/// <summary>What became of one file of an import.</summary>
/// <param name="Name">The name of the file for messages.</param>
internal sealed record ImportedFile(string Name)
{
    /// <summary>The name of the format, or null for a file that was not opened.</summary>
    public string? Format { get; init; }

    /// <summary>How many claims it has.</summary>
    public long Claims { get; init; }

    /// <summary>How many sources it has.</summary>
    public long Sources { get; init; }

    /// <summary>How many records have an id that the store did not have.</summary>
    public long Added { get; init; }

    /// <summary>How many records replaced another content.</summary>
    public long Revised { get; init; }

    /// <summary>How many records are as they were.</summary>
    public long Unchanged { get; init; }

    /// <summary>How many bytes were not parsed again, because the store has their records.</summary>
    public long KnownBytes { get; init; }

    /// <summary>The problems that were found.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Why the file was not imported, or null when it was.</summary>
    public string? Refused { get; init; }

    /// <summary>The number of errors.</summary>
    public long Errors { get; init; }

    /// <summary>What the file adds to the exit code.</summary>
    public ExitCode Code => Refused is not null ? ExitCode.Refused : Errors > 0 ? ExitCode.Findings : ExitCode.Well;

    /// <summary>Returns what changed, in words.</summary>
    public string ToWords()
    {
        string[] counts = [.. Count(Added, "added"), .. Count(Revised, "revised"), .. Count(Unchanged, "unchanged")];
        var changes = counts.Length > 0 ? string.Join(", ", counts) : KnownBytes > 0 ? "as it was" : "no records";
        return Errors == 0 ? $"{Name}: {changes}." : $"{Name}: {changes}; {Counts.Of(Errors, "error", "errors")}, reported above.";
    }

    private static string[] Count(long count, string what) =>
        count == 0 ? [] : [string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:N0} {what}")];
}
