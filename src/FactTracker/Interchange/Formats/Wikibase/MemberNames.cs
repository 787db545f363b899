using System.Text;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Asks a table of members for the name that the platform's reader stands on.</summary>
internal static class MemberNames
{
    private const int LongestEscaped = 256; // No listed name is near as long, however it is escaped.

    /// <summary>The number of the member of that name, or -1.</summary>
    public static int Find(this MemberTable members, ref Utf8JsonReader reader) => reader.ValueIsEscaped ? FindEscaped(members, ref reader) : members.Find(reader.ValueSpan);

    private static int FindEscaped(MemberTable members, ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > LongestEscaped) return -1;
        try
        {
            return members.Find(Encoding.UTF8.GetBytes(reader.GetString()!));
        }
        catch (InvalidOperationException)
        {
            return -1; // Half a surrogate pair is in no listed name, and is reported where the name is kept.
        }
    }
}
