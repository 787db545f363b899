using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace FactTracker.Json;

/// <summary>Follows a reader through a value and knows the path of the current token.</summary>
/// <remarks>A path is created only when it is asked for: of a large value, most tokens are passed over.</remarks>
internal sealed class PathStack(JsonPath root)
{
    private readonly List<Level> _levels = [];
    private int _depth;

    /// <summary>The path of the current token; for a name, the path of its member.</summary>
    public JsonPath Current
    {
        get
        {
            var path = root;
            for (var i = 0; i < _depth; i++)
            {
                path = _levels[i].Extend(path);
            }

            return path;
        }
    }

    /// <summary>Whether the value that the path started with has ended.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Updates the path for the token that the reader has just read.</summary>
    public void Enter(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) _depth--;
        else if (_depth > 0) _levels[_depth - 1].Enter(ref reader);
    }

    /// <summary>Prepares the path for the next token.</summary>
    public void Leave(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            if (_depth == _levels.Count) _levels.Add(new Level());
            _levels[_depth++].Begin(reader.TokenType == JsonTokenType.StartArray);
        }
        else if (reader.TokenType != JsonTokenType.PropertyName && _depth == 0)
        {
            IsDone = true;
        }
    }

    /// <summary>An object or a list that is open, and the member or element of it that the reader is in.</summary>
    private sealed class Level
    {
        private byte[] _name = [];
        private int _length;
        private string? _escaped;
        private int _index;
        private bool _isList;
        private bool _isInside;

        public void Begin(bool isList)
        {
            (_isList, _isInside, _index) = (isList, false, -1);
        }

        public void Enter(ref Utf8JsonReader reader)
        {
            _isInside = true;
            if (_isList) _index++;
            else if (reader.TokenType == JsonTokenType.PropertyName) Keep(ref reader);
        }

        public JsonPath Extend(JsonPath path)
        {
            if (!_isInside) return path;
            return _isList ? path.At(_index) : path.Member(_escaped ?? Encoding.UTF8.GetString(_name.AsSpan(0, _length)));
        }

        private void Keep(ref Utf8JsonReader reader)
        {
            var name = reader.ValueSpan;
            _escaped = reader.ValueIsEscaped || !Utf8.IsValid(name) ? NameOf(ref reader) : null;
            if (_escaped is not null) return;
            if (_name.Length < name.Length) _name = new byte[Math.Max(name.Length, 2 * _name.Length)];
            name.CopyTo(_name);
            _length = name.Length;
        }

        private static string NameOf(ref Utf8JsonReader reader)
        {
            try
            {
                return reader.GetString()!;
            }
            catch (InvalidOperationException)
            {
                return "\uFFFD"; // Not valid Unicode, which is reported at the same place.
            }
        }
    }
}
