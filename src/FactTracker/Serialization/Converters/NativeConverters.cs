using System.Text.Json.Serialization;

namespace FactTracker.Serialization.Converters;

/// <summary>The converters of the types that have a native form, and of the lists of them that records have.</summary>
internal static class NativeConverters
{
    private static readonly Dictionary<Type, JsonConverter> ByType =
        new ConverterTable().Add(RecordForms.AddTo).Add(ValueForms.AddTo).Add(NamedForms.AddTo).Add(TextForms.AddTo).Converters;

    /// <summary>Returns the converter of a type, or null if the type has no native form.</summary>
    public static JsonConverter? Find(Type type) => ByType.GetValueOrDefault(type);
}
