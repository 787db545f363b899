namespace FactTracker.Cli;

/// <summary>Says in words why a file cannot be read or written, in place of what .NET and the system say.</summary>
internal static class FileFault
{
    // Numbers of the system, which .NET passes on as the exception's HResult: of Unix, and in the lower half of those of Windows.
    private const int LowerHalf = 0xFFFF;
    private const int NoEntry = 2, InputOutput = 5, TryAgain = 11, TooManyOpen = 24, NoSpace = 28;
    private const int ReadOnly = 30, NameTooLong = 36, Circle = 40;
    private const int WindowsSharing = 32 | Windows, WindowsDiskFull = 112 | Windows;
    private const int Windows = 1 << 16;

    /// <summary>Returns the reason and the remedy, as a sentence that begins in lower case, to follow a colon.</summary>
    /// <param name="exception">What was thrown.</param>
    public static string ReasonOf(Exception exception) => exception switch
    {
        DirectoryNotFoundException => "its folder does not exist. Create the folder, or correct the name.",
        FileNotFoundException => "it does not exist. Correct the name.",
        UnauthorizedAccessException => "permission is denied. Ask its owner for access, or name another place.",
        PathTooLongException => "its name is too long. Name a shorter one.",
        IOException => OfSystem(exception.HResult) ?? exception.Message,
        _ => ArgumentFault.SentenceOf(exception),
    };

    /// <summary>Returns the message for a file that is not known here, most likely standard output.</summary>
    /// <param name="exception">What was thrown.</param>
    public static string OfOutput(Exception exception) => CodeOf(exception.HResult) is NoSpace or WindowsDiskFull
        ? $"Output cannot be written: {ReasonOf(exception)}"
        : exception.Message;

    private static int CodeOf(int result) => OperatingSystem.IsWindows() ? (result & LowerHalf) | Windows : result;

    private static string? OfSystem(int result) => CodeOf(result) switch
    {
        NoEntry => "it does not exist. Correct the name.",
        InputOutput => "the disk reports an error. Try a copy of the file.",
        TryAgain or WindowsSharing => "another program uses it. Try again when that has ended.",
        TooManyOpen => "too many files are open.",
        NoSpace or WindowsDiskFull => "the disk is full. Free some space, and run the same command again.",
        ReadOnly => "it is in a place that can only be read. Name another place.",
        NameTooLong => "its name is too long. Name a shorter one.",
        Circle => "links lead in a circle. Name the file itself.",
        _ => null,
    };
}
