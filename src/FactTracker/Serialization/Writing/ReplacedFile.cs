using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace FactTracker.Serialization.Writing;

/// <summary>
/// A file that is written next to the file it will replace, and replaces it only after it is complete and on the disk. Readers see either
/// the old file or the new one, and after a crash one of the two exists.
/// </summary>
/// <remarks>
/// <para>A temporary file is deleted when the process exits while it is written, as after Ctrl-C. One that a killed process left behind is
/// deleted by the next process that writes the same file. Each temporary file has a unique name and is locked, as .NET locks files that
/// are not shared, so that no other process deletes it or writes to it.</para>
/// <para>A device or a pipe is not replaced but written directly.</para>
/// </remarks>
internal sealed class ReplacedFile : IDisposable
{
    private const string Suffix = ".writing";
    private const int LongestName = 180; // Bytes. File systems allow 255, of which the process, the number and the suffix take up to 30.
    private const int HashLength = 16;
    private const string Memory = "/dev/shm/"; // Regular files in memory.
    private static readonly string[] Devices = ["/dev/", "/proc/"];
    private static readonly ConcurrentDictionary<ReplacedFile, string> Unfinished = new();
    private static int _writings;
    private readonly string _target;
    private readonly string? _beside; // Null if the target is written directly, such as a device.

    static ReplacedFile() => AppDomain.CurrentDomain.ProcessExit += (_, _) => DeleteUnfinished();

    public ReplacedFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _target = Path.GetFullPath(path);
        if (Device(_target) is { } device)
        {
            Stream = device;
            return;
        }

        _target = Resolve(_target);
        if ((Device(_target) ?? Pipe(_target)) is { } direct)
        {
            Stream = direct;
            return;
        }

        if (Directory.Exists(_target)) throw new UnauthorizedAccessException($"{path} is a directory.");
        DeleteLeftovers(_target);
        _beside = $"{PrefixOf(_target)}{Environment.ProcessId}-{Interlocked.Increment(ref _writings)}{Suffix}";
        Unfinished.TryAdd(this, _beside);
        try
        {
            Stream = new FileStream(_beside, OptionsFor(_target));
        }
        catch
        {
            Unfinished.TryRemove(this, out _);
            throw;
        }
    }

    public FileStream Stream { get; }

    /// <summary>Replaces the old file with the new one.</summary>
    public void Commit()
    {
        if (_beside is null) return;
        Stream.Flush(flushToDisk: true);
        // Windows cannot move an open file. Elsewhere the file stays locked until it is moved.
        if (OperatingSystem.IsWindows()) Stream.Dispose();
        else if (File.Exists(_target)) File.SetUnixFileMode(Stream.SafeFileHandle, File.GetUnixFileMode(_target));
        File.Move(_beside, _target, overwrite: true);
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (_beside is null) return;
        File.Delete(_beside); // Does nothing if the file was moved.
        Unfinished.TryRemove(this, out _);
    }

    /// <summary>Deletes the temporary files that are still being written.</summary>
    internal static void DeleteUnfinished()
    {
        foreach (var (file, path) in Unfinished)
        {
            try
            {
                if (OperatingSystem.IsWindows()) file.Stream.Dispose();
                File.Delete(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The process is exiting; the next one that writes the file deletes it.
            }
        }
    }

    // A symbolic link is kept: its target is written, even if the target does not exist yet.
    private static string Resolve(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;

    // Replacing /dev/null with a file would break it for everyone who uses it. The standard output may be a file with text in it.
    private static FileStream? Device(string path) =>
        !OperatingSystem.IsWindows() && Devices.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))
            && !path.StartsWith(Memory, StringComparison.Ordinal) && Path.Exists(path) && !Directory.Exists(path)
            ? new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0)
            : null;

    // .NET describes a pipe as an empty file; only an open one is known to be none.
    private static FileStream? Pipe(string path)
    {
        if (OperatingSystem.IsWindows() || new FileInfo(path) is not { Exists: true, Length: 0 }) return null;
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            if (!stream.CanSeek) return stream;
            stream.Dispose();
        }
        catch (UnauthorizedAccessException)
        {
            // A file that may not be written, but replaced.
        }

        return null;
    }

    // The name of the target and a dot, or as much of a long name as leaves space for the rest, with its hash.
    private static string PrefixOf(string target)
    {
        var name = Path.GetFileName(target);
        if (Encoding.UTF8.GetByteCount(name) > LongestName)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashLength];
            var kept = name.EnumerateRunes().Aggregate("", (all, rune) =>
                Encoding.UTF8.GetByteCount(all) + rune.Utf8SequenceLength <= LongestName - HashLength - 1 ? all + rune : all);
            name = $"{kept}~{hash}";
        }

        return Path.Combine(Path.GetDirectoryName(target) ?? "", name + ".");
    }

    // From the start, the new file has the permissions of the old one.
    private static FileStreamOptions OptionsFor(string target)
    {
        var options =
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && File.Exists(target)) options.UnixCreateMode = File.GetUnixFileMode(target);
        return options;
    }

    private static void DeleteLeftovers(string target)
    {
        if (Path.GetDirectoryName(target) is not { } folder || !Directory.Exists(folder)) return;
        var name = Path.GetFileName(PrefixOf(target));
        foreach (var leftover in Directory.EnumerateFiles(folder, "*" + Suffix)
            .Where(file => Path.GetFileName(file).StartsWith(name, StringComparison.Ordinal)))
        {
            try
            {
                using (new FileStream(leftover, FileMode.Open, FileAccess.Read, FileShare.None))
                {
                    File.Delete(leftover);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another process is writing it, or owns it.
            }
        }
    }
}
