using System.Text.Json;
using System.Text.Json.Serialization;
using FactTracker.Serialization.Converters;

namespace FactTracker;

/// <summary>Adds support for the types of this library to <see cref="JsonSerializerOptions"/>, so that your own types can contain
/// them.</summary>
/// <remarks>The converters use no reflection, so they work with source-generated contexts, trimming and native AOT.</remarks>
/// <example><code>
/// var options = new JsonSerializerOptions().AddFactTracker();
/// options.TypeInfoResolverChain.Add(MyContext.Default);
/// </code></example>
public static class FactTrackerJsonOptions
{
    extension(JsonSerializerOptions options)
    {
        /// <summary>Adds a converter for every public type that has a JSON form. The converters read and write the native format.</summary>
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
