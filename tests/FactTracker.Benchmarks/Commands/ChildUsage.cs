using System.Runtime.InteropServices;

namespace FactTracker.Benchmarks.Commands;

/// <summary>The processor time of the processes that this one has started and that have ended.</summary>
internal static partial class ChildUsage
{
    private const int Children = -1;

    /// <summary>Returns the sum, in user and in kernel mode.</summary>
    public static TimeSpan Processor()
    {
        if (GetUsage(Children, out var usage) != 0)
            throw new PlatformNotSupportedException("The processor time of other processes is not known on this system.");
        return TimeSpan.FromSeconds(usage.UserSeconds + usage.KernelSeconds)
            + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.KernelMicroseconds);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int whose, out Usage usage);

    // The rest of the structure is counters that nothing here needs.
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long KernelSeconds;
        public long KernelMicroseconds;
    }
}
