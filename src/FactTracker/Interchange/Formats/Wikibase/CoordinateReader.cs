using System.Globalization;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Reads coordinates. A place on Earth becomes the entity of its <c>geo</c> URI (RFC 5870), and its precision is kept beside it. The Earth
/// is the default globe. Places on other globes have no such URI and are not understood.
/// </summary>
internal static class CoordinateReader
{
    public const string Scheme = "geo:";
    private const string Earth = "wikidata.org/entity/Q2";

    public static EntityValue? Read(ReadOnlySpan<byte> json)
    {
        decimal? latitude = null, longitude = null;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSound = reader switch
            {
                _ when SoundJson.HasText(ref reader, "latitude"u8) => IsNumber(ref reader, out latitude),
                _ when SoundJson.HasText(ref reader, "longitude"u8) => IsNumber(ref reader, out longitude),
                _ when SoundJson.HasText(ref reader, "globe"u8) => IsEarth(ref reader),
                _ when SoundJson.HasText(ref reader, "altitude"u8) || SoundJson.HasText(ref reader, "precision"u8) =>
                    reader.Read() && reader.TokenType is JsonTokenType.Null or JsonTokenType.Number,
                _ => false,
            };
            if (!isSound) return null;
        }

        if (latitude is not { } north || longitude is not { } east) return null;
        if (Math.Abs(north) > 90 || Math.Abs(east) > 360) return null;
        return new EntityValue(string.Create(CultureInfo.InvariantCulture, $"{Scheme}{north},{east}"))
        {
            Extensions = WikibaseMembers.Kept(new Extension(WikibaseMembers.Value, JsonMinifier.Minify(json))),
        };
    }

    private static bool IsEarth(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null || MemberText.Of(ref reader)?.EndsWith(Earth, StringComparison.Ordinal) == true;
    }

    private static bool IsNumber(ref Utf8JsonReader reader, out decimal? number)
    {
        number = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.Number || ExactDecimal.TryRead(reader.ValueSpan, out var value) != ExactDecimalResult.Exact)
            return false;
        number = value;
        return true;
    }
}
