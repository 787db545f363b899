using Microsoft.Win32.SafeHandles;

namespace FactTracker.Cli;

/// <summary>
/// Standard output, which its reader may leave at any time (<c>| head</c>): what is written after that is dropped, and
/// <see cref="IsClosed"/> shows it to work that would go on for long.
/// </summary>
internal sealed class StandardOutput(Stream stream) : OutputStream
{
    private const int BrokenPipe = 32; // EPIPE, which .NET passes on as the exception's HResult.

    public bool IsClosed { get; private set; }

    public static StandardOutput OfProcess()
    {
        if (!OperatingSystem.IsWindows())
        {
            // The console's own stream hides that a pipe has closed. A file keeps it, since what is written there may share its place
            // with standard error.
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek) return new StandardOutput(pipe);
        }

        return new StandardOutput(Console.OpenStandardOutput());
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (IsClosed) return;
        try
        {
            stream.Write(buffer);
        }
        catch (IOException e)
        {
            // A full disk is reported once; the rest of the output is not tried again.
            IsClosed = true;
            if (e.HResult != BrokenPipe) throw;
        }
    }

    public override void Flush() => stream.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }
}
