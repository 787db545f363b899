using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactTracker;

/// <summary>What an id of a source or a claim may look like: told once, for both.</summary>
internal static class RecordIdSyntax
{
    /// <summary>The most code points an id may have: enough for any URL people make ids of, short enough to print.</summary>
    public const int MaxCodePoints = 200;

    /// <summary>Says what is wrong with an id, or null when nothing is.</summary>
    public static string? Fault(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty) return "An id is empty; give every record one of 1 to 200 characters.";
        if (id.Length <= MaxCodePoints && !id.ContainsAnyExceptInRange('!', '~')) return null;
        var count = 0;
        for (var rest = id; !rest.IsEmpty;)
        {
            var status = Rune.DecodeFromUtf16(rest, out var rune, out var length);
            if (status != OperationStatus.Done) return "An id has half a surrogate pair in it; write the whole character.";
            rest = rest[length..];
            if (IsForbidden(rune)) return $"An id has the character U+{rune.Value:X4} in it; leave out white space, control and format characters.";
            count++;
        }

        return count <= MaxCodePoints ? null : $"An id has {count} characters; keep it to {MaxCodePoints}.";
    }

    /// <summary>Whether an id is global as it stands: an absolute IRI or a URN.</summary>
    public static bool IsGlobal(string id) =>
        id.Contains("://", StringComparison.Ordinal) || id.StartsWith("urn:", StringComparison.Ordinal);

    /// <summary>The global id of a local one in the set of that id: the set's, a hash and the local one, percent-encoded.</summary>
    public static string Globalize(string id, string setId) => IsGlobal(id) ? id : $"{setId}#{Uri.EscapeDataString(id)}";

    private static bool IsForbidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control or UnicodeCategory.Format;
}
