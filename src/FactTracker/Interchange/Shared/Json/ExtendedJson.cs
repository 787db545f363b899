using System.Globalization;
using System.Text;
using System.Text.Json;
using FactTracker.Json;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Interchange;

/// <summary>
/// Reads the typed values of MongoDB Extended JSON (version 2, canonical and relaxed mode) as plain JSON: <c>{"$numberInt": "3"}</c> as a
/// number, <c>{"$oid": "…"}</c> and <c>{"$date": …}</c> as texts, a date given in milliseconds as its instant.
/// </summary>
/// <remarks>
/// A value is replaced only when the object has no other member and its content is as the specification defines it. The item keeps the
/// place of the object, so that it is kept as it was written. One instance serves all records of a text.
/// </remarks>
internal sealed class ExtendedJson
{
    private const string OfDate = "$date";
    private const string OfLong = "$numberLong";
    private HashSet<string>? _reported; // Few texts have any.

    /// <summary>
    /// Returns a value with the typed values in it replaced by plain ones. The first in each member name is reported (FT0903).
    /// </summary>
    /// <param name="item">The value; the objects and lists in it are changed in place.</param>
    /// <param name="context">Where the problems go.</param>
    public JsonItem Unwrap(JsonItem item, ImportContext context) => Unwrap(item, "", context);

    private JsonItem Unwrap(JsonItem item, string name, ImportContext context)
    {
        if (!item.IsObject && !item.IsArray) return item;
        if (Plain(item) is { } plain)
        {
            if ((_reported ??= new HashSet<string>(StringComparer.Ordinal)).Add(name))
                context.Report(
                    plain, Rules.ForeignRepaired,
                    $"The value is written in MongoDB extended JSON ({item.Members[0].Name}); it and those like it are read as "
                        + "plain values.");
            return plain;
        }

        item.Replace((member, value) => Unwrap(value, member ?? name, context));
        return item;
    }

    // Returns the plain value of an object that is a typed value, otherwise null.
    private static JsonItem? Plain(JsonItem item)
    {
        if (item.Members is not [{ Name: ['$', ..] type, Value: var value }]) return null;
        return type switch
        {
            "$oid" or "$uuid" when value.IsString => Item(item, JsonValueKind.String, value.Text!, value.IsSound),
            OfDate => DateOf(value) is { } date ? Item(item, JsonValueKind.String, date, value.IsSound) : null,
            "$numberInt" or OfLong or "$numberDouble" or "$numberDecimal" when IsNumber(value) =>
                Item(item, JsonValueKind.Number, value.Text!),
            _ => null,
        };
    }

    private static string? DateOf(JsonItem value)
    {
        if (value.IsString) return value.Text;
        var count = value is { Members: [{ Name: OfLong, Value: var number }] } ? number : value;
        if (!IsNumber(count) || !long.TryParse(count.Text, CultureInfo.InvariantCulture, out var milliseconds)
            || milliseconds < Instant.MinValue.ToUnixTimeMilliseconds() || milliseconds > Instant.MaxValue.ToUnixTimeMilliseconds())
            return null;
        return InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeMilliseconds(milliseconds));
    }

    // "NaN" and "Infinity" are no numbers of JSON.
    private static bool IsNumber(JsonItem value)
    {
        if (value.IsNumber) return true;
        if (value is not { IsString: true, Text: { Length: > 0 } text }) return false;
        var utf8 = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(utf8);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.ValueSpan.Length == utf8.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonItem Item(JsonItem item, JsonValueKind kind, string text, bool isSound = true) =>
        new(kind, item.Path, item.Offset) { Text = text, IsSound = isSound, Length = item.Length, Original = item };
}
