using FactTracker.Serialization;
using NodaTime;

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
    public static LedgerReading Read(string path, ReadingOptions? options = null) =>
        LedgerBytes.ReadLedger(path, ReadingOptions.For(path, options));

    /// <summary>Appends entries to the file of a ledger, all or none; creates the file if there is none.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="entries">The entries; their numbers and times follow those of the last entry.</param>
    /// <param name="holder">Who appends; the others that try meanwhile see it.</param>
    /// <returns>What was found at the end of the file: one note if an interrupted append was removed.</returns>
    /// <exception cref="ArgumentException">A number or a time does not follow; perhaps somebody else has appended since.</exception>
    /// <exception cref="LedgerLockedException">Somebody else has the ledger open for appending.</exception>
    /// <exception cref="ClaimSetFormatException">The end of the file is not that of a ledger.</exception>
    /// <exception cref="IOException">The file cannot be read or written; none of the entries was recorded.</exception>
    /// <exception cref="UnauthorizedAccessException">The file, or a lock file beside it, may not be written.</exception>
    public static IReadOnlyList<Problem> Append(string path, IReadOnlyCollection<LedgerEntry> entries, LedgerHolder holder)
    {
        using var appender = LedgerAppender.Open(path, holder);
        appender.Append(entries);
        return appender.Problems;
    }

    /// <summary>Returns what the ledger came to at a time: after all entries that were recorded by then.</summary>
    /// <remarks>Only the newest snapshot before that time and the entries between the two are read. Where there is no snapshot, all entries
    /// up to that time are.</remarks>
    /// <param name="path">The path of the file, not gzipped. Problems contain it unless the options have another file name.</param>
    /// <param name="known">The time.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <returns>The state. It has an error (FT1209) when the entries of that time were packed away.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
    public static LedgerStateReading AsOf(string path, Instant known, ReadingOptions? options = null)
    {
        options = ReadingOptions.For(path, options);
        var target = LedgerBytes.Resolve(path);
        using var file = LedgerBytes.Open(target);
        return new LedgerQuestion(target, file, options).Answer(known);
    }

    /// <summary>Writes what the ledger comes to now into a snapshot beside it, so that questions about later times are answered
    /// sooner.</summary>
    /// <remarks>Snapshots are made by themselves when a ledger grows by a quarter of what it comes to, and by a mebibyte at
    /// least.</remarks>
    /// <param name="path">The path of the ledger.</param>
    /// <returns>The path of the snapshot.</returns>
    /// <exception cref="ClaimSetFormatException">The ledger has an error, or no entry.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written.</exception>
    public static string Snapshot(string path)
    {
        var target = LedgerBytes.Resolve(path);
        using var file = LedgerBytes.Open(target);
        var end = LedgerEnd.Find(file) ?? throw new ClaimSetFormatException(LedgerAppender.Unreadable(path));
        if (end is not { At: { } at, Head: { } head })
            throw new ClaimSetFormatException([new Problem(Rules.BadEntry, "$", "The ledger has no entry.") { File = path }]);
        var state = new LedgerQuestion(target, file, ReadingOptions.For(path, null)).Answer(at, end).Require();
        return SnapshotFiles.Write(target, state, head, end.Offset);
    }

    /// <summary>Checks that nothing was changed: the chain of every line, numbers and times, checkpoints and snapshots.</summary>
    /// <param name="path">The path of the ledger or archive, gzipped or not.</param>
    /// <param name="head">The digest that the last line had when it was noted elsewhere, or null. Only this shows that whole lines were cut
    /// off at the end. A ledger that has grown since then is sound.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a directory, or the file may not be read.</exception>
    public static LedgerVerification Verify(string path, Digest? head = null, ReadingOptions? options = null) =>
        Verify([path], head, options);

    /// <summary>Checks a ledger together with the archives that its older entries were packed into.</summary>
    /// <param name="paths">The paths: the oldest archive first, the ledger last.</param>
    /// <param name="head">As for one file.</param>
    /// <param name="options">How to read, or null for the defaults.</param>
    /// <exception cref="ArgumentException">There is no path.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A path is a directory, or a file may not be read.</exception>
    public static LedgerVerification Verify(IReadOnlyList<string> paths, Digest? head = null, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Count == 0) throw new ArgumentException("There is no ledger to verify.", nameof(paths));
        return new LedgerCheck(head, options).Of(paths);
    }

    /// <summary>Moves the entries before the last checkpoint into an archive, which is a ledger too.</summary>
    /// <remarks>
    /// <para>The ledger then begins with what those entries came to and the digest of their last line, so that its numbers and its chain
    /// go on. It says no longer what was known before the checkpoint; the archive does.</para>
    /// <para>If this is interrupted, the ledger is as it was, and packing it again into the same archive completes the work.</para>
    /// </remarks>
    /// <param name="path">The path of the ledger.</param>
    /// <param name="archive">The path of the archive; it is compressed if its name ends with <c>.gz</c>.</param>
    /// <param name="holder">Who packs; others that try to append meanwhile see it.</param>
    /// <returns>How many entries were moved.</returns>
    /// <exception cref="InvalidOperationException">The ledger has no checkpoint.</exception>
    /// <exception cref="ClaimSetFormatException">The ledger has an error.</exception>
    /// <exception cref="LedgerLockedException">Somebody has the ledger open for appending.</exception>
    /// <exception cref="IOException">A file cannot be read or written, or the archive exists and has another content.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written.</exception>
    public static long Pack(string path, string archive, LedgerHolder holder)
    {
        ArgumentException.ThrowIfNullOrEmpty(archive);
        ArgumentNullException.ThrowIfNull(holder);
        var target = LedgerBytes.Resolve(path);
        using var held = LedgerLock.Acquire(target, holder);
        return LedgerPacking.Pack(target, archive, ReadingOptions.For(path, null));
    }
}
