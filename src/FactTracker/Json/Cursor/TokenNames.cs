using System.Text.Json;

namespace FactTracker.Json;

/// <summary>The names of the JSON types in messages.</summary>
internal static class TokenNames
{
    public static string Of(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "something else",
    };
}
