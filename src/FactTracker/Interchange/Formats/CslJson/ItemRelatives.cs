using System.Text.Json;

namespace FactTracker.Interchange.Formats.CslJson;

/// <summary>JSON of bibliographies that is not CSL's, told by its beginning.</summary>
internal static class ItemRelatives
{
    private const string OpenAlexIds = "https://openalex.org/";

    /// <summary>What a text is that is JSON of another bibliography, and how CSL-JSON is had of the same; null for any other text.</summary>
    public static string? NameOf(ReadOnlySpan<byte> head)
    {
        string? name = null;
        JsonHead.Matches(head, (ref Utf8JsonReader reader) =>
        {
            name = Find(ref reader);
            return name is not null;
        });
        return name;
    }

    private static string? Find(ref Utf8JsonReader reader)
    {
        var member = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName) member = reader.GetString()!;
            var name = reader.TokenType switch
            {
                JsonTokenType.PropertyName => OfMember(member),
                JsonTokenType.String => OfText(member, reader.GetString()!),
                _ => null,
            };
            if (name is not null) return name;
        }

        return null;
    }

    private static string? OfMember(string member) => member switch
    {
        "resourceTypeGeneral" => "DataCite's, which has CSL-JSON of the same DOI",
        "itemType" => "Zotero's own, which exports CSL-JSON",
        "paperId" => "Semantic Scholar's, which has no CSL-JSON; the DOIs in it lead to some",
        _ => null,
    };

    private static string? OfText(string member, string text) => member switch
    {
        "id" when text.StartsWith(OpenAlexIds, StringComparison.Ordinal) => "OpenAlex's, which has no CSL-JSON; the DOIs in it lead to some",
        "type" when text == "dois" => OfMember("resourceTypeGeneral"),
        _ => null,
    };
}
