using System.Diagnostics;

namespace FactTracker.Sqlite.Tests;

/// <summary>A folder in which no file can be created, nor changed, until it is disposed.</summary>
internal sealed class ReadOnlyFolder : IDisposable
{
    private readonly string _path;
    private readonly bool _isByAttribute;

    private ReadOnlyFolder(string path, bool isByAttribute) => (_path, _isByAttribute) = (path, isByAttribute);

    /// <summary>Closes a folder; the test is skipped aloud where that cannot be done.</summary>
    public static ReadOnlyFolder Of(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Folders are not made read-only on Windows.");
            return null;
        }

        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        if (!CanWrite(path)) return new ReadOnlyFolder(path, false);
        if (Run("chattr", "+i", path) && !CanWrite(path)) return new ReadOnlyFolder(path, true);
        Assert.Skip("No folder can be made read-only for the user of this process.");
        return null;
    }

    public void Dispose()
    {
        if (_isByAttribute) Run("chattr", "-i", _path);
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(_path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static bool CanWrite(string path)
    {
        try
        {
            var probe = Path.Combine(path, "probe");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool Run(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
