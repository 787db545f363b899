using Microsoft.Win32.SafeHandles;

namespace FactTracker.Cli;

/// <summary>
/// Standard output. Its reader can close it at any time (<c>| head</c>): later output is discarded, and long-running work can check
/// <see cref="IsClosed"/>.
/// </summary>
internal sealed class StandardOutput(Stream stream) : OutputStream
{
    private const int BrokenPipe = 32; // EPIPE, which .NET passes on as the exception's HResult.

    public bool IsClosed { get; private set; }

    public static StandardOutput OfProcess()
    {
        if (!OperatingSystem.IsWindows())
        {
            // The console's stream hides that a pipe was closed. It is still used for a file, because standard error may write to the
            // same file at the same position.
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
            // A full disk is reported once; the rest of the output is discarded.
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
