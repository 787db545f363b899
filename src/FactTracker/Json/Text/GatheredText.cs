namespace FactTracker.Json;

/// <summary>A text that comes in pieces, gathered up to one byte more than the limit, so that the limit is reported and not the memory taken.</summary>
internal sealed class GatheredText(long mostBytes, long expected)
{
    private const int FirstRoom = 1 << 16;
    private readonly int _most = (int)Math.Min(mostBytes, Array.MaxLength - 1) + 1;
    private byte[] _bytes = new byte[(int)Math.Clamp(expected + 1, FirstRoom, Math.Min(mostBytes, Array.MaxLength - 1) + 1 + FirstRoom)];
    private int _length;

    public ReadOnlyMemory<byte> Text => _bytes.AsMemory(0, _length);

    /// <summary>Whether more than the limit is there already.</summary>
    public bool IsFull => _length >= _most;

    /// <summary>Room for the next piece.</summary>
    public Span<byte> Room() => RoomMemory().Span;

    /// <inheritdoc cref="Room"/>
    public Memory<byte> RoomMemory()
    {
        if (_length == _bytes.Length) Array.Resize(ref _bytes, (int)Math.Min(_bytes.Length * 2L, Array.MaxLength));
        return _bytes.AsMemory(_length);
    }

    /// <summary>Takes in what was read into the room.</summary>
    /// <returns>Whether there may be more.</returns>
    public bool Take(int read)
    {
        _length += read;
        return read > 0;
    }

    /// <summary>Takes in a piece.</summary>
    public void Append(ReadOnlySpan<byte> piece)
    {
        while (!piece.IsEmpty && !IsFull)
        {
            var room = Room();
            var part = piece[..Math.Min(piece.Length, room.Length)];
            part.CopyTo(room);
            Take(part.Length);
            piece = piece[part.Length..];
        }
    }
}
