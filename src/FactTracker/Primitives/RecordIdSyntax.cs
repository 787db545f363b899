using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactTracker;

/// <summary>The syntax of the ids of sources and claims.</summary>
internal static class RecordIdSyntax
{
    /// <summary>The most code points that an id may have: enough for any URL that serves as an id, short enough to print.</summary>
    public const int MaxCodePoints = 200;

    /// <summary>Returns a message that says what is wrong with an id, or null when it is valid.</summary>
    public static string? Fault(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty) return "An id is empty; give every record an id of 1 to 200 characters.";
        if (id.Length <= MaxCodePoints && !id.ContainsAnyExceptInRange('!', '~')) return null;
        var count = 0;
        for (var rest = id; !rest.IsEmpty;)
        {
            var status = Rune.DecodeFromUtf16(rest, out var rune, out var length);
            if (status != OperationStatus.Done) return "An id contains half a surrogate pair; write the whole character.";
            rest = rest[length..];
            if (IsForbidden(rune))
                return $"An id contains the character U+{rune.Value:X4}; remove white space, control and format characters.";
            count++;
        }

        return count <= MaxCodePoints ? null : $"An id has {count} characters; shorten it to at most {MaxCodePoints}.";
    }

    /// <summary>Whether an id is global: an absolute IRI or a URN.</summary>
    public static bool IsGlobal(string id) =>
        id.Contains("://", StringComparison.Ordinal) || id.StartsWith("urn:", StringComparison.Ordinal);

    /// <summary>Returns the global form of a local id: the id of the set, <c>#</c>, and the local id, percent-encoded.</summary>
    public static string Globalize(string id, string setId) => IsGlobal(id) ? id : $"{setId}#{Uri.EscapeDataString(id)}";

    private static bool IsForbidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control or UnicodeCategory.Format;
}
