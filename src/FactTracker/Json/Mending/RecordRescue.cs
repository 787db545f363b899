using System.Text.Json;

namespace FactTracker.Json;

/// <summary>
/// Leaves out the records of a document that are not JSON, so that the others can be read: the elements of its lists, or of the list that
/// it is. Where a record ends is decided by its brackets; if they do not match, the rest of the text is left as it is.
/// </summary>
internal ref struct RecordRescue
{
    private readonly Span<byte> _text;
    private readonly List<JsonRepair> _repairs;

    private RecordRescue(Span<byte> text, List<JsonRepair> repairs)
    {
        _text = text;
        _repairs = repairs;
    }

    /// <summary>Replaces each record that is not JSON by spaces.</summary>
    /// <param name="text">The text in UTF-8, without a byte order mark. It is changed.</param>
    /// <param name="repairs">Receives the place of the fault in each record.</param>
    public static void LeaveOut(Span<byte> text, List<JsonRepair> repairs)
    {
        var rescue = new RecordRescue(text, repairs);
        var at = rescue.SkipSpace(0);
        if (at == text.Length) return;
        if (text[at] == '[') rescue.List(at + 1);
        else if (text[at] == '{') rescue.Members(at + 1);
    }

    private readonly void Members(int at)
    {
        while (at >= 0)
        {
            at = SkipSpace(at);
            if (at >= _text.Length || _text[at] != '"') return;
            at = SkipSpace(EndOfString(at));
            if (at >= _text.Length || _text[at] != ':') return;
            at = SkipSpace(at + 1);
            at = at < _text.Length && _text[at] == '[' ? List(at + 1) : EndOfValue(at);
            if (at < 0) return;
            at = SkipSpace(at);
            if (at >= _text.Length || _text[at] != ',') return;
            at++;
        }
    }

    // Returns the offset behind the list, or -1 if it has no end.
    private readonly int List(int at)
    {
        var comma = -1; // The comma before the current element.
        while (true)
        {
            at = SkipSpace(at);
            if (at >= _text.Length) return -1;
            if (_text[at] == ']') return at + 1;
            var start = at;
            at = EndOfValue(at);
            if (at <= start) return -1;
            var behind = SkipSpace(at);
            if (behind >= _text.Length || _text[behind] is not ((byte)',' or (byte)']')) return -1;
            var isLeftOut = LeaveOut(start, at, comma >= 0 ? comma : _text[behind] == ',' ? behind : -1);
            if (_text[behind] == ']') return behind + 1;
            if (_text[behind] == ',' && (!isLeftOut || comma >= 0)) comma = behind;
            at = behind + 1;
        }
    }

    // Leaves out an element with a comma, if it is not JSON.
    private readonly bool LeaveOut(int start, int end, int comma)
    {
        var record = _text[start..end];
        if (record[0] != '{' || FaultOf(record) is not { } fault) return false;
        _repairs.Add(new JsonRepair(start + fault, $"The record is left out, because {JsonFault.Describe(record)}"));
        foreach (ref var it in record)
        {
            if (it is not ((byte)'\n' or (byte)'\r')) it = (byte)' ';
        }

        if (comma >= 0) _text[comma] = (byte)' ';
        return true;
    }

    private static int? FaultOf(ReadOnlySpan<byte> record)
    {
        var cursor = new JsonCursor(record);
        try
        {
            cursor.Read();
            cursor.Skip();
            cursor.Read();
            return null;
        }
        catch (JsonException e)
        {
            return JsonText.OffsetOf(e, record);
        }
    }

    // Returns the offset behind a value, by its brackets, or -1 if it has no end.
    private readonly int EndOfValue(int at)
    {
        var depth = 0;
        for (; at < _text.Length; at++)
        {
            switch (_text[at])
            {
                case (byte)'"':
                    at = EndOfString(at) - 1;
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)'}' or (byte)']':
                    if (depth == 0) return at;
                    if (--depth == 0) return at + 1;
                    break;
                case (byte)',':
                    if (depth == 0) return at;
                    break;
                default:
                    break;
            }
        }

        return -1;
    }

    private readonly int EndOfString(int at)
    {
        for (at++; at < _text.Length && _text[at] != '"'; at++)
        {
            if (_text[at] == '\\') at++;
        }

        return Math.Min(at + 1, _text.Length);
    }

    private readonly int SkipSpace(int at)
    {
        while (at < _text.Length && _text[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            at++;
        }

        return at;
    }
}
