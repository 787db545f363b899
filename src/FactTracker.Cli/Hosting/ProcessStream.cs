using Microsoft.Win32.SafeHandles;

namespace FactTracker.Cli;

/// <summary>The standard streams of the process, as the system has them.</summary>
/// <remarks>
/// The streams of .NET's console hide that a pipe was closed, and switch a terminal to another mode of its keys, which writes control
/// sequences. They are still used on Windows, and for a file that is written, because another stream may write to the same file at the same
/// position.
/// </remarks>
internal static class ProcessStream
{
    private const int In = 0;
    private const int Out = 1;
    private const int Error = 2;

    public static Stream Input() => OperatingSystem.IsWindows() ? Console.OpenStandardInput() : Open(In, FileAccess.Read) ?? Stream.Null;

    public static Stream Output() => Written(Out) ?? Console.OpenStandardOutput();

    public static Stream Errors() => Written(Error) ?? Console.OpenStandardError();

    private static FileStream? Written(int number)
    {
        if (OperatingSystem.IsWindows()) return null;
        var stream = Open(number, FileAccess.Write);
        return stream is { CanSeek: false } ? stream : null;
    }

    private static FileStream? Open(int number, FileAccess access)
    {
        try
        {
            return new FileStream(new SafeFileHandle(number, ownsHandle: false), access, bufferSize: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null; // The caller of the process has closed it.
        }
    }
}
