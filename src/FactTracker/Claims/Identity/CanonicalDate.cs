using System.Text;
using FactTracker.Json;

namespace FactTracker.Claims;

/// <summary>Writes dates in canonical EDTF, the members of a set of dates sorted.</summary>
internal static class CanonicalDate
{
    private const int LongestText = 256;

    [ThreadStatic]
    private static StringBuilder? _text;

    public static void Write(CanonicalWriter json, Edtf date)
    {
        _text ??= new StringBuilder();
        _text.Clear();
        date.Sorted().Append(_text);
        Span<char> text = stackalloc char[LongestText];
        if (_text.Length > LongestText) text = new char[_text.Length];
        _text.CopyTo(0, text, _text.Length);
        json.Text(text[.._text.Length]);
    }
}
