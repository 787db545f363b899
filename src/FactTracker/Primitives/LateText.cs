using System.Text;

namespace FactTracker;

/// <summary>
/// A text as a string, or as the UTF-8 it was read from, which becomes a string when somebody first asks for it. Most texts of a large set are never
/// looked at; as UTF-8 in blocks they take half the room and give the collector nothing to do.
/// </summary>
/// <remarks>Equal by content, however it is held. Safe to use from many threads: two of them may both make the string, and either may stay.</remarks>
internal struct LateText : IEquatable<LateText>
{
    private readonly int _start;
    private readonly int _length;
    private object? _held; // The string, or the block the UTF-8 lies in.

    public LateText(string? text) => _held = text;

    /// <summary>A text in a block, which must be sound UTF-8 and never change.</summary>
    public LateText(byte[] block, int start, int length)
    {
        _held = block;
        _start = start;
        _length = length;
    }

    /// <summary>The text, or null.</summary>
    public string? Text
    {
        get
        {
            if (_held is byte[] block) _held = Encoding.UTF8.GetString(block, _start, _length);
            return (string?)_held;
        }
    }

    /// <summary>Whether there is no text, or an empty one.</summary>
    public readonly bool IsBlank => _held is null or string { Length: 0 } || (_held is byte[] && _length == 0);

    /// <summary>The text as UTF-8, while it is held so.</summary>
    public readonly bool TryGetUtf8(out ReadOnlySpan<byte> utf8)
    {
        var block = _held as byte[];
        utf8 = block is null ? default : block.AsSpan(_start, _length);
        return block is not null;
    }

    public readonly bool Equals(LateText other)
    {
        if (TryGetUtf8(out var own) && other.TryGetUtf8(out var others)) return own.SequenceEqual(others);
        var self = this;
        return self.Text == other.Text;
    }

    public override readonly bool Equals(object? obj) => obj is LateText other && Equals(other);

    public override readonly int GetHashCode()
    {
        var self = this;
        return string.GetHashCode(self.Text);
    }
}
