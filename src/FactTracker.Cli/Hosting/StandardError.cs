namespace FactTracker.Cli;

/// <summary>
/// Standard error. When it cannot be written, as on a full disk, messages are discarded, because there is no other place for them.
/// </summary>
/// <param name="stream">The stream of the process.</param>
/// <param name="status">The line that says how far work is, which is on the same terminal.</param>
internal sealed class StandardError(Stream stream, StatusLine? status = null) : OutputStream
{
    /// <summary>Whether a message was lost.</summary>
    public bool IsLost { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (IsLost) return;
        try
        {
            if (status is null) stream.Write(buffer);
            else WriteBeside(status, buffer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) // The latter for a stream that was closed.
        {
            IsLost = true;
        }
    }

    public override void Flush()
    {
        if (!IsLost) stream.Flush();
    }

    private void WriteBeside(StatusLine line, ReadOnlySpan<byte> buffer)
    {
        lock (line.Gate)
        {
            line.Clear();
            stream.Write(buffer);
            line.Wrote(buffer);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }
}
