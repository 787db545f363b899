namespace FactTracker.Cli;

/// <summary>
/// Standard error. When it cannot be written, as on a full disk, messages are discarded, because there is no other place for them.
/// </summary>
internal sealed class StandardError(Stream stream) : OutputStream
{
    /// <summary>Whether a message was lost.</summary>
    public bool IsLost { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (IsLost) return;
        try
        {
            stream.Write(buffer);
        }
        catch (IOException)
        {
            IsLost = true;
        }
    }

    public override void Flush()
    {
        if (!IsLost) stream.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }
}
