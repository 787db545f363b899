using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace FactTracker.Tests.Serialization.Converters;

/// <summary>The ways in which somebody serialises an article: with generated contracts and with reflection.</summary>
internal static class Serializers
{
    public static TheoryData<string> Names => ["generated", "reflection"];

    public static JsonSerializerOptions Of(string name, Action<JsonSerializerOptions>? change = null)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = name == "generated" ? ArticleContext.Default : new DefaultJsonTypeInfoResolver(),
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };
        change?.Invoke(options);
        return options;
    }

    public static string Write(Article article, JsonSerializerOptions options) => JsonSerializer.Serialize(article, Contract(options));

    public static Article Read(string json, JsonSerializerOptions options) => JsonSerializer.Deserialize(json, Contract(options))!;

    public static JsonTypeInfo<Article> Contract(JsonSerializerOptions options) =>
        (JsonTypeInfo<Article>)options.GetTypeInfo(typeof(Article));
}
