using System.Text.Json;
using System.Text.Json.Serialization;
using FactTracker.Serialization.Converters;

namespace FactTracker;

/// <summary>Teaches <see cref="JsonSerializerOptions"/> the types of this library, for those who embed them in types of their own.</summary>
/// <remarks>The converters use no reflection, so they work with source-generated contexts, trimming and native AOT.</remarks>
/// <example><code>
/// var options = new JsonSerializerOptions().AddFactTracker();
/// options.TypeInfoResolverChain.Add(MyContext.Default);
/// </code></example>
public static class FactTrackerJsonOptions
{
    extension(JsonSerializerOptions options)
    {
        /// <summary>Adds converters for every public type that has a form in JSON, each in the native form.</summary>
        /// <returns>The same options.</returns>
        public JsonSerializerOptions AddFactTracker()
        {
            ArgumentNullException.ThrowIfNull(options);
            foreach (JsonConverter converter in ConverterList.All)
            {
                options.Converters.Add(converter);
            }

            return options;
        }
    }
}
