namespace FactTracker.Serialization.Writing;

/// <summary>
/// A file that is written beside the one it will replace, and takes its place only when it is whole and on the disk: whoever reads sees the old
/// file or the new one, and after a crash one of the two is there.
/// </summary>
/// <remarks>
/// What a killed process leaves beside the file is deleted by the next one that writes it. Each writing has a name of its own, and holds it by the
/// lock that .NET puts on a file that is not shared, so that nobody deletes or fills what another is writing.
/// </remarks>
internal sealed class ReplacedFile : IDisposable
{
    private const string Suffix = ".writing";
    private static int _writings;
    private readonly string _target;
    private readonly string? _beside; // Null where there is nothing to replace: a device is written into.

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

    /// <summary>Puts the new file in the place of the old.</summary>
    public void Commit()
    {
        Stream.Flush(flushToDisk: true);
        if (_beside is null) return;
        if (OperatingSystem.IsWindows()) Stream.Dispose(); // An open file cannot be moved there; elsewhere it is held until it is in its place.
        else if (File.Exists(_target)) File.SetUnixFileMode(Stream.SafeFileHandle, File.GetUnixFileMode(_target));
        File.Move(_beside, _target, overwrite: true);
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (_beside is not null) File.Delete(_beside); // Not there any more when it was moved.
    }

    // A link stays a link: what it leads to is written, even where that is not there yet.
    private static string Resolve(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;

    // To put a file in the place of /dev/null or of a pipe would break it for all who use it.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)) && Path.Exists(path);

    // Readable from the beginning to those alone who may read the old one.
    private static FileStreamOptions OptionsFor(string target)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && File.Exists(target)) options.UnixCreateMode = File.GetUnixFileMode(target);
        return options;
    }

    private static void DeleteLeftovers(string target)
    {
        if (Path.GetDirectoryName(target) is not { } folder || !Directory.Exists(folder)) return;
        var name = Path.GetFileName(target) + ".";
        foreach (var leftover in Directory.EnumerateFiles(folder, "*" + Suffix).Where(file => Path.GetFileName(file).StartsWith(name, StringComparison.Ordinal)))
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
                // Somebody is writing it, or it is another's.
            }
        }
    }
}
