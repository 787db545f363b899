namespace FactTracker.History;

/// <summary>The right to append to a ledger, which one process at a time has: a file beside the ledger that says who has it.</summary>
/// <remarks>
/// <para>The file is created by the process that gets the lock and deleted when it is given back. As long as it is held, it is also open,
/// and .NET lets the system know (<c>flock</c> on Unix, sharing modes on Windows). After its process was killed, the file is left but no
/// longer open anywhere, so it can be opened without sharing; it is then taken over in place. A lock of another host is never taken over,
/// as a network file system may not know what is open there.</para>
/// <para>Taking over ends with reading the file again while it is open: of two processes that try at once, the later writer has the
/// lock, and the other sees its name.</para>
/// </remarks>
internal sealed class LedgerLock : IDisposable
{
    private const int Attempts = 8; // A lock that is given back or taken over just now looks different the next time.
    private const int ExistsOnUnix = 17; // EEXIST.
    private const int ExistsOnWindows = unchecked((int)0x80070050); // ERROR_FILE_EXISTS.
    private static long _count;
    private readonly string _path;
    private readonly FileStream _file;

    private LedgerLock(string path, FileStream file)
    {
        _path = path;
        _file = file;
    }

    /// <summary>Locks a ledger.</summary>
    /// <exception cref="LedgerLockedException">Somebody else has locked it.</exception>
    /// <exception cref="IOException">The lock file cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">The lock file may not be created.</exception>
    public static LedgerLock Acquire(string ledger, LedgerHolder holder)
    {
        var path = ledger + ".lock";
        var text = new LockText(holder, Interlocked.Increment(ref _count));
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (Create(path, text) is { } created) return new LedgerLock(path, created);
            }
            catch (IOException e) when (e.HResult is ExistsOnUnix or ExistsOnWindows || File.Exists(path))
            {
                // The file exists, or did so a moment ago.
            }

            if (TryTakeOver(path, text) is { } file) return new LedgerLock(path, file);
            if (attempt < Attempts) continue;
            var current = TryRead(path);
            throw new LedgerLockedException(ledger, path, current?.Holder, IsElsewhere(current, holder));
        }
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose()
    {
        // Where an open file can be deleted, it is deleted before it is closed, so that nobody takes over what is then deleted.
        if (OperatingSystem.IsWindows()) _file.Dispose();
        try
        {
            File.Delete(_path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody has taken it over, or the next one will.
        }

        _file.Dispose();
    }

    // Between the creation of the file and its lock by the system, another process can take it over: then it is no longer empty. From
    // the lock on, nobody can.
    private static FileStream? Create(string path, LockText text)
    {
        var file = Open(path, FileMode.CreateNew, FileShare.ReadWrite);
        if (file.Length > 0)
        {
            file.Dispose();
            return null;
        }

        try
        {
            Write(file, text);
            return file;
        }
        catch
        {
            File.Delete(path);
            file.Dispose();
            throw;
        }
    }

    private static FileStream? TryTakeOver(string path, LockText text)
    {
        FileStream? file = null;
        try
        {
            if (IsElsewhere(TryRead(path), text.Holder)) return null;
            using (var alone = Open(path, FileMode.Open, FileShare.None))
            {
                if (IsElsewhere(LockText.Of(Read(alone)), text.Holder)) return null;
                alone.SetLength(0);
                Write(alone, text);
            }

            file = Open(path, FileMode.Open, FileShare.ReadWrite);
            if (LockText.Of(Read(file)) == text) return file;
        }
        catch (IOException)
        {
            // It is held, or was given back just now.
        }

        file?.Dispose();
        return null;
    }

    private static LockText? TryRead(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return LockText.Of(Read(file));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool IsElsewhere(LockText? text, LedgerHolder holder) =>
        text is not null && !string.Equals(text.Holder.Host, holder.Host, StringComparison.OrdinalIgnoreCase);

    private static FileStream Open(string path, FileMode mode, FileShare share) =>
        new(path, mode, FileAccess.ReadWrite, share, bufferSize: 0);

    private static void Write(FileStream file, LockText text)
    {
        file.Write(text.ToUtf8());
        file.Flush();
    }

    private static byte[] Read(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.Position = 0;
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return bytes[..length];
    }
}
