using System.Text;
using FactTracker.Claims;
using FactTracker.Json;

namespace FactTracker.Checking;

/// <summary>The words of a text without what people do not hear: case, white space, and the signs around a sentence.</summary>
internal static class PlainWords
{
    private const string Around = " .!?…\"'“”„«»‘’";

    /// <summary>Returns the text in lower case and normalization form C, with single spaces and without the signs around it.</summary>
    public static string Of(string text)
    {
        var words = NormalText.Of(text).ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Trim(Around.ToCharArray());
    }

    /// <summary>Returns a hash that is the same for texts of the same words.</summary>
    public static uint HashOf(LateText text)
    {
        if (text.TryGetUtf8(out var utf8) && Ascii.IsValid(utf8)) return HashOf(utf8);
        return HashOf(Encoding.UTF8.GetBytes(Of(text.Text!)));
    }

    // Signs and white space are left out wherever they are, so that nothing needs to be copied.
    private static uint HashOf(ReadOnlySpan<byte> text)
    {
        Span<byte> letters = text.Length <= 512 ? stackalloc byte[text.Length] : new byte[text.Length];
        var length = 0;
        foreach (var it in text)
        {
            if (it <= ' ' || it is (byte)'.' or (byte)'!' or (byte)'?' or (byte)'"' or (byte)'\'') continue;
            letters[length++] = it is >= (byte)'A' and <= (byte)'Z' ? (byte)(it | 0x20) : it;
        }

        return Utf8Hash.Of(letters[..length]);
    }
}
