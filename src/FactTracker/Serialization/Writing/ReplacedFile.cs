namespace FactTracker.Serialization.Writing;

/// <summary>
/// A file that is written next to the file it will replace, and replaces it only after it is complete and on the disk. Readers see either
/// the old file or the new one, and after a crash one of the two exists.
/// </summary>
/// <remarks>
/// A temporary file that a killed process left behind is deleted by the next process that writes the same file. Each temporary file has a
/// unique name and is locked, as .NET locks files that are not shared, so that no other process deletes it or writes to it.
/// </remarks>
internal sealed class ReplacedFile : IDisposable
{
    private const string Suffix = ".writing";
    private static int _writings;
    private readonly string _target;
    private readonly string? _beside; // Null if the target is written directly, such as a device.

    public ReplacedFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _target = Resolve(Path.GetFullPath(path));
        if (IsDevice(_target))
        {
            Stream = new FileStream(_target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            return;
        }

        if (Directory.Exists(_target)) throw new UnauthorizedAccessException($"{path} is a directory.");
        DeleteLeftovers(_target);
        _beside = $"{_target}.{Environment.ProcessId}-{Interlocked.Increment(ref _writings)}{Suffix}";
        Stream = new FileStream(_beside, OptionsFor(_target));
    }

    public FileStream Stream { get; }

    /// <summary>Replaces the old file with the new one.</summary>
    public void Commit()
    {
        Stream.Flush(flushToDisk: true);
        if (_beside is null) return;
        // Windows cannot move an open file. Elsewhere the file stays locked until it is moved.
        if (OperatingSystem.IsWindows()) Stream.Dispose();
        else if (File.Exists(_target)) File.SetUnixFileMode(Stream.SafeFileHandle, File.GetUnixFileMode(_target));
        File.Move(_beside, _target, overwrite: true);
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (_beside is not null) File.Delete(_beside); // Does nothing if the file was moved.
    }

    // A symbolic link is kept: its target is written, even if the target does not exist yet.
    private static string Resolve(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;

    // Replacing /dev/null or a pipe with a file would break it for everyone who uses it.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
            && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
            && Path.Exists(path);

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
        var name = Path.GetFileName(target) + ".";
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
