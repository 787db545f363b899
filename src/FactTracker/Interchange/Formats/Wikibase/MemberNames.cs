using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Looks up the property name at the position of a <see cref="Utf8JsonReader"/> in a table of members.</summary>
internal static class MemberNames
{
    private const int LongestEscaped = 256; // Longer than any listed name, however escaped.

    /// <summary>Returns the number of the member of that name, or -1.</summary>
    public static int Find(this MemberTable members, ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? FindEscaped(members, ref reader) : members.Find(reader.ValueSpan);

    private static int FindEscaped(MemberTable members, ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > LongestEscaped) return -1;
        try
        {
            return members.Find(Encoding.UTF8.GetBytes(reader.GetString()!));
        }
        catch (InvalidOperationException)
        {
            return -1; // No listed name has half a surrogate pair; it is reported when the name is kept.
        }
    }
}
