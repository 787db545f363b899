using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>What a source is stated to be the same as, in an extension such as <c>schema:sameAs</c>.</summary>
internal static class SameAsValues
{
    /// <summary>The scheme of identifiers that state the same.</summary>
    public const string Scheme = "sameas";

    private static readonly string[] Names = ["schema:sameAs", "owl:sameAs", "sameAs", "https://schema.org/sameAs"];

    /// <summary>Returns the texts: a string, the strings of a list, or the ids of objects.</summary>
    public static IEnumerable<string> Of(Source source)
    {
        if (source.Extensions.Count == 0) yield break;
        foreach (var name in Names)
        {
            if (source.Extensions[name] is not { } json) continue;
            using var document = JsonDocument.Parse(json.AsUtf8().ToArray(), new JsonDocumentOptions { MaxDepth = int.MaxValue });
            var root = document.RootElement;
            foreach (var element in root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().AsEnumerable() : [root])
            {
                if (TextOf(element) is { } text && !string.IsNullOrWhiteSpace(text)) yield return text.Trim();
            }
        }
    }

    private static string? TextOf(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object
            && (element.TryGetProperty("@id", out var id) || element.TryGetProperty("id", out id) || element.TryGetProperty("url", out id)))
            element = id;
        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
