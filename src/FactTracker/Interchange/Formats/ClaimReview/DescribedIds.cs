using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Finds the things that kept JSON describes.</summary>
internal static class DescribedIds
{
    /// <summary>Returns the record ids that stand for the <c>@id</c> of each node.</summary>
    public static IReadOnlySet<string> In(RawJson kept)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var reader = JsonText.Reader(kept.AsUtf8());
        var isId = false;
        while (reader.Read())
        {
            if (isId && reader.TokenType == JsonTokenType.String) ids.Add(NodeIds.FromIri(SoundJson.TextOf(ref reader)));
            isId = reader.TokenType == JsonTokenType.PropertyName && SoundJson.HasText(ref reader, "@id"u8);
        }

        return ids;
    }
}
