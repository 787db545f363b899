using System.Runtime.InteropServices;

namespace FactTracker.Cli;

/// <summary>The size of the terminal.</summary>
/// <remarks>
/// The console of .NET switches the terminal to another mode of its keys before it answers, which writes control sequences; on Linux the
/// system is asked itself.
/// </remarks>
internal static partial class TerminalSize
{
    private const int Unknown = 0;
    private const nuint GetWindowSize = 0x5413; // TIOCGWINSZ of <asm-generic/ioctls.h>, as most processors have it.

    /// <summary>Returns the number of columns, or 0 when it is not known.</summary>
    public static int Columns()
    {
        if (!OperatingSystem.IsLinux()) return Console.WindowWidth;
        for (var stream = 0; stream <= 2; stream++)
        {
            if (Ask(stream, GetWindowSize, out var size) == 0) return size.Columns;
        }

        return Unknown;
    }

    [LibraryImport("libc", EntryPoint = "ioctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Ask(int stream, nuint request, out Size size);

    // struct winsize of <sys/ioctl.h>.
    [StructLayout(LayoutKind.Sequential)]
    private struct Size
    {
        public ushort Rows;
        public ushort Columns;
        public ushort PixelsAcross;
        public ushort PixelsDown;
    }
}
