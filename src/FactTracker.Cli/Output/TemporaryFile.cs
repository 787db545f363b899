namespace FactTracker.Cli;

/// <summary>
/// Creates files for output that is held back because it may be larger than memory. They are deleted when they are closed.
/// </summary>
internal static class TemporaryFile
{
    private const int Buffer = 1 << 16;

    /// <summary>Creates a file.</summary>
    /// <param name="options">How it is used.</param>
    public static FileStream Open(FileOptions options)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        // On Unix an open file can be deleted at once, so that nothing stays behind even if the command is killed.
        var isDeletedAtOnce = !OperatingSystem.IsWindows();
        var file = new FileStream(path, new FileStreamOptions
        {
            BufferSize = Buffer,
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            Options = options | (isDeletedAtOnce ? FileOptions.None : FileOptions.DeleteOnClose),
        });
        if (isDeletedAtOnce) File.Delete(path);
        return file;
    }
}
