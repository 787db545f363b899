using System.Text.Json.Serialization;

namespace FactTracker.Tests.Serialization.Converters;

/// <summary>Somebody else's contracts, without any registration of ours.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Author))]
internal sealed partial class ArticleContext : JsonSerializerContext;
