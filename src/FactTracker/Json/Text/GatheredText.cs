namespace FactTracker.Json;

/// <summary>Collects a text that arrives in pieces, up to one byte more than the limit, so that a text over the limit is reported without
/// using more memory.</summary>
internal sealed class GatheredText(long mostBytes, long expected)
{
    private const int FirstRoom = 1 << 16;
    private readonly int _most = (int)Math.Min(mostBytes, Array.MaxLength - 1) + 1;
    private byte[] _bytes = new byte[(int)Math.Clamp(expected + 1, FirstRoom, Math.Min(mostBytes, Array.MaxLength - 1) + 1 + FirstRoom)];
    private int _length;

    public ReadOnlyMemory<byte> Text => _bytes.AsMemory(0, _length);

    /// <summary>Whether the text is already longer than the limit.</summary>
    public bool IsFull => _length >= _most;

    /// <summary>Returns free space for the next piece.</summary>
    public Span<byte> Room() => RoomMemory().Span;

    /// <inheritdoc cref="Room"/>
    public Memory<byte> RoomMemory()
    {
        if (_length == _bytes.Length) Array.Resize(ref _bytes, (int)Math.Min(_bytes.Length * 2L, Array.MaxLength));
        return _bytes.AsMemory(_length);
    }

    /// <summary>Adds bytes that were read into the free space.</summary>
    /// <returns>Whether there may be more.</returns>
    public bool Take(int read)
    {
        _length += read;
        return read > 0;
    }

    /// <summary>Appends a piece.</summary>
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
