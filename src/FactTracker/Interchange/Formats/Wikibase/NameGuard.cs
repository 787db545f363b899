using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Tells whether a text is sound where it is only copied: no member doubled, no half of a surrogate pair, nothing nested too deep. It tells quickly
/// and with a little suspicion, by hashes: what it doubts is looked at again by the reader that knows how to report.
/// </summary>
internal sealed class NameGuard(int mostDepth)
{
    private const int Many = 256; // From here on a set is faster than going through the hashes.
    private readonly Stack<HashSet<uint>?> _sets = new();
    private readonly Stack<int> _starts = new();
    private uint[] _hashes = new uint[Many];
    private int _count;
    private bool _isTrusted;
    private bool _isDoubted;

    /// <summary>Whether everything looked at since the last <see cref="Begin"/> was sound.</summary>
    public bool IsSound => _isTrusted || !_isDoubted;

    /// <summary>Begins a text.</summary>
    /// <param name="isTrusted">Whether it is known to be sound, so that no doubt arises any more.</param>
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

    /// <summary>Ends it.</summary>
    public void Leave()
    {
        _count = _starts.Pop();
        _sets.Pop();
    }

    /// <summary>Looks at the name the reader stands on, as one of the object begun last.</summary>
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

    /// <summary>Looks at the string the reader stands on.</summary>
    public void Text(ref JsonCursor reader)
    {
        if (reader.ValueIsEscaped && MayHaveSurrogates(reader.ValueSpan)) _isDoubted |= reader.TryGetString() is null;
    }

    /// <summary>Goes through the value the reader stands on, and leaves the reader at its end.</summary>
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
