namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// The place in a stream where the writing began, so that it can begin again. Which columns a table uses is known only after its last
/// record; a table in a file is begun with those that some of the records use, and in nearly every set no other record uses another.
/// </summary>
internal readonly struct OutputStart
{
    private readonly Stream? _output;
    private readonly long _position;

    /// <summary>Remembers the place, at the end of a stream that can return to it.</summary>
    public OutputStart(Stream output)
    {
        if (!output.CanSeek || output.Position != output.Length) return;
        (_output, _position) = (output, output.Position);
    }

    /// <summary>Whether the writing can begin again.</summary>
    public bool IsKnown => _output is not null;

    /// <summary>Removes what was written.</summary>
    public void Return()
    {
        _output!.SetLength(_position);
        _output.Position = _position;
    }
}
