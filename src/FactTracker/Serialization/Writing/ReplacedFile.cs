namespace FactTracker.Serialization.Writing;

/// <summary>A file that is written beside the one it will replace, and takes its place only when it is whole and on the disk.</summary>
internal sealed class ReplacedFile : IDisposable
{
    private const string Suffix = ".writing";
    private readonly string _target;
    private readonly string _beside;
    private bool _isCommitted;

    public ReplacedFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        // A link stays a link: what it leads to is replaced.
        var full = Path.GetFullPath(path);
        _target = (File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName : null) ?? full;
        _beside = _target + Suffix;
        Stream = new FileStream(_beside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    public FileStream Stream { get; }

    /// <summary>Puts the new file in the place of the old.</summary>
    public void Commit()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(_target)) File.SetUnixFileMode(_beside, File.GetUnixFileMode(_target));
        File.Move(_beside, _target, overwrite: true);
        _isCommitted = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!_isCommitted) File.Delete(_beside);
    }
}
