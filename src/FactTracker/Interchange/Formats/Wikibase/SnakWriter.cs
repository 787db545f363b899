using System.Buffers;
using FactTracker.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Writes values as snaks.</summary>
internal sealed class SnakWriter(WikibaseIris iris, LossReport losses)
{
    private const string NoPlace = "a Wikibase value has no place for it";
    private readonly DataValueWriter _values = new(iris, losses);

    /// <summary>Returns the snak for a value of a property.</summary>
    /// <param name="property">The id of the property.</param>
    /// <param name="value">The value.</param>
    /// <param name="path">Its path in the set, for losses.</param>
    /// <returns>Null when Wikibase has no such value, which is reported.</returns>
    public RawJson? Write(string property, ClaimValue value, JsonPath path)
    {
        if (value is UnrecognisedValue { Json: var raw }) return Kept(raw, path);
        RawJson? data = null;
        if (value is not (UnknownValue or NoneValue) && (data = _values.Write(value, path)) is null) return null;
        losses.AddBeside(path, value, ValueWriter.Write, NoPlace, DataValueWriter.MembersOf(value));
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = NativeJson.Writer(buffer, indented: false))
        {
            json.WriteStartObject();
            json.WriteString(
                "snaktype",
                value switch { UnknownValue => SnakReader.SomeValue, NoneValue => SnakReader.NoValue, _ => SnakReader.HasValue });
            json.WriteString("property", property);
            if (data is { } written)
            {
                json.WritePropertyName("datavalue");
                json.WriteRawValue(written.AsUtf8(), skipInputValidation: true);
            }

            if (DataTypeOf(value) is { } dataType) json.WriteString("datatype", dataType);
            json.WriteEndObject();
        }

        return new RawJson(buffer.WrittenSpan.ToArray());
    }

    private string? DataTypeOf(ClaimValue value) =>
        value.Extensions[WikibaseMembers.DataType] is { } noted
            ? DataValueWriter.TextOf(noted)
            : DataValueReader.ImpliedDataType(value, iris);

    private RawJson? Kept(RawJson json, JsonPath path)
    {
        if (DataValueWriter.MemberOf(json, WikibaseMembers.Snak) is { } snak) return snak;
        losses.Add(path, "the value", "it is of an unknown kind");
        return null;
    }
}
