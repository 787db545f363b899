using System.Text;

namespace FactTracker;

/// <summary>
/// A text, held as a string or as the UTF-8 it was read from, which is decoded on first use. Most texts of a large set are never
/// used; as UTF-8 in shared blocks they take half the memory and give the garbage collector no work.
/// </summary>
/// <remarks>Equal by content, in either representation. Thread-safe: two threads may both decode the string, and either result is
/// kept.</remarks>
internal struct LateText : IEquatable<LateText>
{
    private readonly int _start;
    private readonly int _length;
    private object? _held; // The string, or the block that contains the UTF-8.

    public LateText(string? text) => _held = text;

    /// <summary>Creates a text in a block, which must be valid UTF-8 and never change.</summary>
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

    /// <summary>Whether the text is null or empty.</summary>
    public readonly bool IsBlank => _held is null or string { Length: 0 } || (_held is byte[] && _length == 0);

    /// <summary>The text as UTF-8, when it is held as UTF-8.</summary>
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
