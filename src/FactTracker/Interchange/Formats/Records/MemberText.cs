using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Records;

/// <summary>The text of a member, as the cell of a table would hold it.</summary>
internal static class MemberText
{
    /// <summary>Returns the text of a string, a number or a flag; null for anything else.</summary>
    public static string? Of(JsonItem item) => item.Kind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => item.Text,
    };
}
