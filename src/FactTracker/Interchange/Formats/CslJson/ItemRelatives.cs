using System.Text.Json;

namespace FactTracker.Interchange.Formats.CslJson;

/// <summary>Recognises JSON of other bibliographic services by its beginning.</summary>
internal static class ItemRelatives
{
    private const string OpenAlexIds = "https://openalex.org/";

    /// <summary>Returns what a text of another service is and how to get CSL-JSON of it; null for any other text.</summary>
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
        "resourceTypeGeneral" => "DataCite JSON; DataCite also offers CSL-JSON for the same DOI",
        "itemType" => "Zotero JSON; Zotero also exports CSL-JSON",
        "paperId" => "Semantic Scholar JSON; look up the DOIs in it to get CSL-JSON",
        _ => null,
    };

    private static string? OfText(string member, string text) => member switch
    {
        "id" when text.StartsWith(OpenAlexIds, StringComparison.Ordinal) => "OpenAlex JSON; look up the DOIs in it to get CSL-JSON",
        "type" when text == "dois" => OfMember("resourceTypeGeneral"),
        _ => null,
    };
}
