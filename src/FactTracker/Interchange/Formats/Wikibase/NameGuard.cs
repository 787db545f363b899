using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Checks the parts of a text that are only copied: for duplicate members, unpaired surrogates and excessive depth. It compares hashes,
/// which is fast but may raise a false alarm; the text is then read again by the reader that reports faults with their places.
/// </summary>
internal sealed class NameGuard(int mostDepth)
{
    private const int Many = 256; // From this number on, a set is faster than a linear search.
    private readonly Stack<HashSet<uint>?> _sets = new();
    private readonly Stack<int> _starts = new();
    private uint[] _hashes = new uint[Many];
    private int _count;
    private bool _isTrusted;
    private bool _isDoubted;

    /// <summary>Whether everything checked since the last <see cref="Begin"/> is sound.</summary>
    public bool IsSound => _isTrusted || !_isDoubted;

    /// <summary>Begins a text.</summary>
    /// <param name="isTrusted">Whether it is known to be sound, so that nothing needs to be checked.</param>
    public void Begin(bool isTrusted)
    {
        _sets.Clear();
        _starts.Clear();
        _count = 0;
        _isTrusted = isTrusted;
        _isDoubted = false;
    }

    /// <summary>Begins an object.</summary>
    public void Enter()
    {
        _starts.Push(_count);
        _sets.Push(null);
    }

    /// <summary>Ends an object.</summary>
    public void Leave()
    {
        _count = _starts.Pop();
        _sets.Pop();
    }

    /// <summary>Checks the name at the reader's position against the current object.</summary>
    public void Name(ref JsonCursor reader)
    {
        var hash = reader.ValueIsEscaped ? HashOfEscaped(ref reader) : Utf8Hash.Of(reader.ValueSpan);
        var start = _starts.Peek();
        if (_sets.Peek() is { } set)
        {
            _isDoubted |= !set.Add(hash);
            return;
        }

        var known = _hashes.AsSpan(start, _count - start);
        _isDoubted |= known.Contains(hash);
        if (known.Length == Many - 1)
        {
            _sets.Pop();
            _sets.Push([.. known, hash]);
            return;
        }

        if (_count == _hashes.Length) Array.Resize(ref _hashes, _count * 2);
        _hashes[_count++] = hash;
    }

    /// <summary>Checks the string at the reader's position.</summary>
    public void Text(ref JsonCursor reader)
    {
        if (reader.ValueIsEscaped && MayHaveSurrogates(reader.ValueSpan)) _isDoubted |= reader.TryGetString() is null;
    }

    /// <summary>Checks the value at the reader's position, and leaves the reader at its end.</summary>
    public void Value(ref JsonCursor reader)
    {
        if (reader.TokenType == JsonTokenType.String) Text(ref reader);
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        var depth = reader.CurrentDepth;
        do
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    Name(ref reader);
                    break;
                case JsonTokenType.String:
                    Text(ref reader);
                    break;
                case JsonTokenType.StartObject:
                    _isDoubted |= reader.CurrentDepth > mostDepth;
                    Enter();
                    break;
                case JsonTokenType.StartArray:
                    _isDoubted |= reader.CurrentDepth > mostDepth;
                    break;
                case JsonTokenType.EndObject:
                    Leave();
                    break;
            }
        }
        while (reader.Read() && reader.CurrentDepth > depth);
        if (reader.TokenType == JsonTokenType.EndObject) Leave();
    }

    private static bool MayHaveSurrogates(ReadOnlySpan<byte> escaped) => escaped.IndexOf("\\ud"u8) >= 0 || escaped.IndexOf("\\uD"u8) >= 0;

    private uint HashOfEscaped(ref JsonCursor reader)
    {
        if (reader.TryGetString() is { } name) return Utf8Hash.Of(Encoding.UTF8.GetBytes(name));
        _isDoubted = true;
        return 0;
    }
}
