using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Corpora;

namespace FactTracker.Tests.Interchange.Formats.Wikibase;

/// <summary>Texts of Wikibase to read: real ones, and entities put together of one statement.</summary>
internal static class WikibaseTexts
{
    /// <summary>The real files.</summary>
    public static IReadOnlyList<string> Files() =>
        [.. Directory.GetFiles(SharedData.PathOf("wikidata"), "*.json").Order(StringComparer.Ordinal)];

    public static async Task<ClaimSetReading> ReadAsync(byte[] text, ReadingOptions? options = null, WikibaseFormat? format = null)
    {
        using var stream = new MemoryStream(text);
        return await (format ?? WikibaseFormat.Default).ReadAsync(stream, options, TestContext.Current.CancellationToken);
    }

    public static Task<ClaimSetReading> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    public static async Task<byte[]> WriteAsync(ClaimSet set)
    {
        using var stream = new MemoryStream();
        await WikibaseFormat.Default.WriteAsync(set, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    /// <summary>An item with one statement.</summary>
    public static string ItemOf(string statement) =>
        $$"""{"type":"item","id":"Q1","labels":{"en":{"language":"en","value":"one"} },"claims":{"P1":[{{statement}}]} }""";

    /// <summary>A statement with a value.</summary>
    public static string StatementOf(string value, string type, string dataType, string more = "") =>
        $$"""{"mainsnak":{"snaktype":"value","property":"P1","datavalue":{"value":{{value}},"type":"{{type}}" },"datatype":"{{dataType}}" },"type":"statement","id":"Q1$1","rank":"normal"{{more}} }""";
}
