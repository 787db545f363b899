using System.Text;

namespace FactTracker.Json;

/// <summary>Shortens UTF-8 text for a message, never in the middle of a character.</summary>
internal static class Excerpt
{
    public static string Of(ReadOnlySpan<byte> utf8, int most)
    {
        if (utf8.Length <= most) return Encoding.UTF8.GetString(utf8);
        var end = most;
        while (end > 0 && (utf8[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return Encoding.UTF8.GetString(utf8[..end]) + "…";
    }
}
