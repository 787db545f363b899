using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>The text of members of values.</summary>
internal static class MemberText
{
    /// <summary>The text of a member's string, or null when it is something else.</summary>
    public static string? Of(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? SoundJson.TextOf(ref reader) : null;
}
