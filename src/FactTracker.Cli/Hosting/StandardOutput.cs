namespace FactTracker.Cli;

/// <summary>
/// Standard output. Its reader can close it at any time (<c>| head</c>): later output is discarded, and long-running work can check
/// <see cref="IsClosed"/>.
/// </summary>
/// <param name="stream">The stream of the process.</param>
/// <param name="status">The line that says how far work is, when it is on the same terminal: it ends with the first result.</param>
internal sealed class StandardOutput(Stream stream, StatusLine? status = null) : OutputStream
{
    private const int BrokenPipe = 32; // EPIPE, which .NET passes on as the exception's HResult.

    public bool IsClosed { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (IsClosed) return;
        if (!buffer.IsEmpty) status?.End();
        try
        {
            stream.Write(buffer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk or a closed stream is reported once; the rest of the output is discarded.
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
