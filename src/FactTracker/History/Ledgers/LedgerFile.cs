namespace FactTracker.History;

/// <summary>Ledgers as files, <c>.ledger.jsonl</c>.</summary>
/// <remarks>Reading needs no lock: it sees the entries that were appended completely, while somebody else appends others.</remarks>
/// <example><code>
/// var reading = LedgerFile.Read("russia.ledger.jsonl");
/// Console.WriteLine(reading.Ledger.Present.Claims.Count);
/// </code></example>
public static class LedgerFile
{
    /// <summary>Reads the whole file of a ledger or of an archive of one.</summary>
    /// <param name="path">The path of the file, gzipped or not. Problems contain it unless the options have another file name.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
    public static LedgerReading Read(string path, ReadingOptions? options = null)
    {
        options = ReadingOptions.For(path, options);
        var text = LedgerBytes.Read(path, options, out var fault);
        if (fault is null) return LedgerReader.Read(text, options);
        return new LedgerReading(Ledger.Empty, null, [new Problem(Rules.NotALedger, "$", fault) { File = options.FileName }], 0);
    }

    /// <summary>Appends entries to the file of a ledger, all or none; creates the file if there is none.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="entries">The entries; their numbers and times follow those of the last entry.</param>
    /// <param name="holder">Who appends; others who try meanwhile are told.</param>
    /// <returns>What was found at the end of the file: one note if an interrupted append was removed.</returns>
    /// <exception cref="ArgumentException">A number or a time does not follow; perhaps somebody else has appended since.</exception>
    /// <exception cref="LedgerLockedException">Somebody else has the ledger open for appending.</exception>
    /// <exception cref="FactTracker.Serialization.ClaimSetFormatException">The end of the file is not that of a ledger.</exception>
    /// <exception cref="IOException">The file cannot be read or written; none of the entries was recorded.</exception>
    /// <exception cref="UnauthorizedAccessException">The file, or a lock file beside it, may not be written.</exception>
    public static IReadOnlyList<Problem> Append(string path, IReadOnlyCollection<LedgerEntry> entries, LedgerHolder holder)
    {
        using var appender = LedgerAppender.Open(path, holder);
        appender.Append(entries);
        return appender.Problems;
    }

    /// <summary>Returns the full path of a file; of a link, that of its target.</summary>
    internal static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        return new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full;
    }
}
