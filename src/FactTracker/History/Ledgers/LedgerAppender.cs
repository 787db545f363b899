using System.Buffers;
using FactTracker.Serialization;
using NodaTime;

namespace FactTracker.History;

/// <summary>A ledger's file that is open for appending. One process at a time can have it; reading is not affected.</summary>
/// <remarks>
/// <para>What <see cref="Append"/> was given is on the disk when it returns, and all of it counts as recorded or none, even if the process
/// is killed or the computer stops at any moment. What an interrupted append left is removed when the file is opened for appending the
/// next time.</para>
/// <para>Not thread-safe.</para>
/// </remarks>
/// <example><code>
/// var now = Instant.FromUtc(2025, 10, 1, 9, 0);
/// var holder = new LedgerHolder(Environment.ProcessId, Environment.MachineName, Environment.UserName, now);
/// using var appender = LedgerAppender.Open("russia.ledger.jsonl", holder);
/// appender.Append([new LedgerEntry(appender.Sequence + 1, now, EntryKind.Assert) { By = "Anna", Claims = [claim] }]);
/// </code></example>
public sealed class LedgerAppender : IDisposable
{
    private readonly LedgerLock _lock;
    private readonly FileStream _file;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private long _end;
    private SnapshotPace? _snapshots;

    private LedgerAppender(string path, LedgerLock held, FileStream file, LedgerEnd end)
    {
        (Path, _lock, _file) = (path, held, file);
        (_end, Sequence, At, Head) = end;
    }

    /// <summary>The path of the file.</summary>
    public string Path { get; }

    /// <summary>The number of the last entry; 0 if there is none.</summary>
    public long Sequence { get; private set; }

    /// <summary>The recorded time of the last entry, or null if there is none. No entry may be recorded before it.</summary>
    public Instant? At { get; private set; }

    /// <summary>The digest of the line of the last entry, or null if there is none.</summary>
    public Digest? Head { get; private set; }

    /// <summary>Whether a snapshot is written beside the ledger when it has grown by a quarter of what it comes to; true by
    /// default. Without them, appending much at once is faster.</summary>
    public bool TakesSnapshots { get; set; } = true;

    /// <summary>What was found at the end of the file when it was opened: one note if an interrupted append was removed.</summary>
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>Opens a ledger for appending; creates the file if there is none.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="holder">Who opens it, for the others that try to.</param>
    /// <exception cref="LedgerLockedException">Somebody else has it open for appending.</exception>
    /// <exception cref="ClaimSetFormatException">The end of the file is not that of a ledger; the exception has the problems.</exception>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file, or a lock file beside it, may not be written.</exception>
    public static LedgerAppender Open(string path, LedgerHolder holder)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(holder);
        var target = LedgerBytes.Resolve(path);
        var held = LedgerLock.Acquire(target, holder);
        FileStream? file = null;
        try
        {
            file = new FileStream(target, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
            var end = LedgerEnd.Find(file) ?? throw new ClaimSetFormatException(Unreadable(path));
            var appender = new LedgerAppender(target, held, file, end);
            appender.CutTorn(path);
            return appender;
        }
        catch
        {
            file?.Dispose();
            held.Dispose();
            throw;
        }
    }

    /// <summary>Reads the ledger as it is now.</summary>
    /// <param name="options">How to read, or null for the defaults.</param>
    public LedgerReading Read(ReadingOptions? options = null) => LedgerBytes.ReadLedger(Path, ReadingOptions.For(Path, options));

    /// <summary>Appends entries, all or none.</summary>
    /// <param name="entries">The entries. The first has the number behind <see cref="Sequence"/>, each other the one behind that before,
    /// and no time is before <see cref="At"/> or that of the entry before. None at all is allowed.</param>
    /// <exception cref="ArgumentException">A number or a time does not follow, or an entry could not be read again: a removed or judged
    /// id is none, or a record is judged against itself. None of the entries was recorded.</exception>
    /// <exception cref="IOException">The entries cannot be written; none of them was recorded.</exception>
    public void Append(IReadOnlyCollection<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count == 0) return;
        var (sequence, at, head) = (Sequence, At, Head);
        _buffer.ResetWrittenCount();
        foreach (var entry in entries)
        {
            if (Ledger.Fault(entry, sequence, at) is { } fault) throw new ArgumentException($"An entry {fault}.", nameof(entries));
            var start = _buffer.WrittenCount;
            EntryWriter.WriteLine(entry, head, Sequence + entries.Count, _buffer);
            head = Digest.Of(_buffer.WrittenSpan[start..^1]);
            (sequence, at) = (entry.Sequence, entry.At);
        }

        Write(_buffer.WrittenSpan);
        (Sequence, At, Head) = (sequence, at, head);
        if (TakesSnapshots) TakeSnapshot();
    }

    /// <summary>Records a checkpoint: the fingerprint of the set as it is now, which signs off all entries before it.</summary>
    /// <param name="at">The time; not before <see cref="At"/>.</param>
    /// <param name="by">Who signs off, or null.</param>
    /// <param name="why">The reason, or null.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException">The time is before that of the last entry.</exception>
    /// <exception cref="ClaimSetFormatException">The ledger has an error.</exception>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public LedgerEntry Checkpoint(Instant at, Agent? by = null, string? why = null)
    {
        var entry = new LedgerEntry(Sequence + 1, at, EntryKind.Checkpoint)
        {
            By = by, Why = why, Fingerprint = Read().Require().Present.Fingerprint(),
        };
        Append([entry]);
        return entry;
    }

    /// <summary>Closes the file, so that others can append.</summary>
    public void Dispose()
    {
        _file.Dispose();
        _lock.Dispose();
    }

    private void Write(ReadOnlySpan<byte> lines)
    {
        try
        {
            RandomAccess.Write(_file.SafeFileHandle, lines, _end);
            RandomAccess.FlushToDisk(_file.SafeFileHandle);
        }
        catch
        {
            RandomAccess.SetLength(_file.SafeFileHandle, _end);
            throw;
        }

        _end += lines.Length;
    }

    // A snapshot is only a short cut: when it cannot be written, the entries are recorded all the same.
    private void TakeSnapshot()
    {
        try
        {
            _snapshots ??= SnapshotPace.Of(Path);
            if (!_snapshots.IsDue(_end)) return;
            LedgerFile.Snapshot(Path);
            _snapshots = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ClaimSetFormatException)
        {
            _snapshots = new SnapshotPace(_end, _snapshots?.Bytes ?? 0);
        }
    }

    private void CutTorn(string name)
    {
        if (_file.Length == _end) return;
        var message = $"The last append was interrupted; its {_file.Length - _end} bytes were never recorded, and are removed.";
        Problems = [new Problem(Rules.TornEntry, "$", message) { File = name }];
        RandomAccess.SetLength(_file.SafeFileHandle, _end);
        RandomAccess.FlushToDisk(_file.SafeFileHandle);
    }

    /// <summary>Returns what is wrong with the last line of a file.</summary>
    internal static List<Problem> Unreadable(string path)
    {
        var reading = LedgerBytes.ReadLedger(path, ReadingOptions.For(path, null));
        var found = reading.Problems.Where(problem => problem.Severity == Severity.Error).ToList();
        if (found.Count > 0) return found;
        return
        [
            new Problem(Rules.BadEntry, "$", "The last line is not an entry.")
            {
                File = path, Remedy = "Restore the file from a copy; decompress a ledger that is compressed.",
            },
        ];
    }
}
