using System.Text.Json;
using System.Text.Json.Serialization;
using FactTracker.Serialization.Converters;

namespace FactTracker.Serialization;

/// <summary>Reads and writes the types of this library with System.Text.Json, in the native format.</summary>
/// <remarks>
/// <para>Every type that has a native form names this converter in an attribute, so it works without registration: in your own types, in
/// source-generated contexts, with reflection, in trimmed programs and with native AOT. You never create one.</para>
/// <para>The options of the serializer do not change the form; only indentation and escaping follow the writer.</para>
/// <para>A text that cannot be read is a <see cref="JsonException"/>. Its message contains every problem with its whole path; its path is
/// that of the value of this library, its line and byte position are the end of the first wrong value, and its inner exception is a
/// <see cref="ClaimSetFormatException"/> with the problems, whose paths begin at the value of this library.</para>
/// <para><c>null</c> is read as the default of a type that has one without content: an empty <see cref="ValueList{T}"/>, no date, no id,
/// no unit. For any other struct it is an error.</para>
/// <para>A <see cref="ValueList{T}"/> of your own type uses the contract of that type. A source-generated context must contain it.</para>
/// </remarks>
/// <example><code>
/// // [JsonSerializable(typeof(Claim))] partial class MyContext : JsonSerializerContext;
/// string json = JsonSerializer.Serialize(claim, MyContext.Default.Claim);
/// </code></example>
public sealed class NativeJsonConverter : JsonConverterFactory
{
    /// <summary>Returns whether a type has a native form.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return NativeConverters.Find(typeToConvert) is not null || IsList(typeToConvert);
    }

    /// <summary>Returns the converter of a type.</summary>
    /// <param name="typeToConvert">A type that has a native form.</param>
    /// <param name="options">The options of the serializer; they are not used.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        if (NativeConverters.Find(typeToConvert) is { } converter) return converter;
        // The items are of a reference type, so that the code of the generic converter is shared and exists under native AOT.
        return IsList(typeToConvert)
            ? (JsonConverter?)Activator.CreateInstance(typeof(ListConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()[0]))
            : null;
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);
}
