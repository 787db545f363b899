using System.Buffers;

namespace FactTracker.History;

/// <summary>What posts and copied messages have beside their words: addresses, and a signature with a handle and a date.</summary>
internal static class PostText
{
    private const string SecurePrefix = "https://", Prefix = "http://", Host = "www.", PictureHost = "pic.twitter.com/";
    private const int LongestSignature = 160;
    private static readonly string[] Starts = [SecurePrefix, Prefix, Host, PictureHost];
    private static readonly SearchValues<string> AnyStart = SearchValues.Create(Starts, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Returns where the next address starts, even if no space separates it from the word before it, or the length of the text.
    /// </summary>
    public static int AddressFrom(ReadOnlySpan<char> text, int start)
    {
        var found = text[start..].IndexOfAny(AnyStart);
        return found < 0 ? text.Length : start + found;
    }

    /// <summary>Returns where an address ends: at the next space or the next address.</summary>
    public static int EndOfAddress(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        var inner = AddressFrom(text[..end], start + Host.Length);
        return Math.Min(end, inner);
    }

    /// <summary>
    /// Returns where the signature of a quoted post starts: "— Name (@handle) March 1, 2020" at the end of the text. Without one, it is the
    /// length of the text.
    /// </summary>
    public static int SignatureOf(ReadOnlySpan<char> text)
    {
        var from = Math.Max(0, text.Length - LongestSignature);
        var dash = text[from..].LastIndexOf('—');
        if (dash < 0) return text.Length;
        var handle = text[(from + dash)..].IndexOf("(@", StringComparison.Ordinal);
        return handle < 0 ? text.Length : from + dash;
    }

    /// <summary>Returns where the name and handle of a signature end and its date starts.</summary>
    public static int EndOfHandle(ReadOnlySpan<char> text, int signature)
    {
        var close = text[signature..].LastIndexOf(')');
        return close < 0 ? text.Length : signature + close + 1;
    }
}
