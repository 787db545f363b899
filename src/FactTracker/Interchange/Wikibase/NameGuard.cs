using System.Text.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Interchange.Wikibase;

/// <summary>
/// Tells whether a text is sound where it is only copied: no member doubled, no half of a surrogate pair. It tells quickly and with a little
/// suspicion, by hashes: what it doubts is looked at again by the reader that knows how to report.
/// </summary>
internal sealed class NameGuard
{
    private const int Many = 256; // From here on a set is faster than going through the hashes.
    private readonly Stack<HashSet<uint>?> _sets = new();
    private readonly Stack<int> _starts = new();
    private uint[] _hashes = new uint[Many];
    private int _count;

    /// <summary>Whether everything looked at since the last <see cref="Clear"/> was sound.</summary>
    public bool IsSound { get; private set; } = true;

    public void Clear()
    {
        _sets.Clear();
        _starts.Clear();
        _count = 0;
        IsSound = true;
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
    public void Name(ref Utf8JsonReader reader)
    {
        var hash = reader.ValueIsEscaped ? HashOfEscaped(ref reader) : Utf8Hash.Of(reader.ValueSpan);
        var start = _starts.Peek();
        if (_sets.Peek() is { } set)
        {
            IsSound &= set.Add(hash);
            return;
        }

        var known = _hashes.AsSpan(start, _count - start);
        if (known.Contains(hash)) IsSound = false;
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
    public void Text(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped && reader.ValueSpan.IndexOf("\\u"u8) >= 0) HashOfEscaped(ref reader);
    }

    /// <summary>Goes through the value the reader stands on, and leaves the reader at its end.</summary>
    public void Value(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String) Text(ref reader);
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        var depth = reader.CurrentDepth;
        do
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName: Name(ref reader); break;
                case JsonTokenType.String: Text(ref reader); break;
                case JsonTokenType.StartObject: Enter(); break;
                case JsonTokenType.EndObject: Leave(); break;
            }
        }
        while (reader.Read() && reader.CurrentDepth > depth);
        if (reader.TokenType == JsonTokenType.EndObject) Leave();
    }

    private uint HashOfEscaped(ref Utf8JsonReader reader)
    {
        try
        {
            return Utf8Hash.Of(System.Text.Encoding.UTF8.GetBytes(reader.GetString()!));
        }
        catch (InvalidOperationException)
        {
            IsSound = false;
            return 0;
        }
    }
}
