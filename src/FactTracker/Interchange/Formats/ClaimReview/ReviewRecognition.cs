using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Recognises a text with reviews by its beginning: JSON with the type of a review, or a member that only reviews have.</summary>
internal static class ReviewRecognition
{
    public static bool IsIn(ReadOnlySpan<byte> head) => JsonHead.Matches(head, IsIn);

    private static bool IsIn(ref Utf8JsonReader reader)
    {
        var isType = false;
        var sawContext = false;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    if (Ends(ref reader, "claimReviewed"u8)) return true;
                    isType = SoundJson.HasText(ref reader, "@type"u8) || SoundJson.HasText(ref reader, "type"u8);
                    sawContext |= SoundJson.HasText(ref reader, "@context"u8);
                    break;
                case JsonTokenType.String when isType && (Ends(ref reader, "ClaimReview"u8) || Ends(ref reader, "MediaReview"u8)):
                    return true;
                case JsonTokenType.String when isType && sawContext && SoundJson.HasText(ref reader, "Claim"u8):
                    return true;
                case JsonTokenType.StartArray:
                    break;
                default:
                    isType &= reader.TokenType == JsonTokenType.String;
                    break;
            }
        }

        return false;
    }

    // The name alone, or after the vocabulary: "https://schema.org/ClaimReview", with or without escaped slashes.
    private static bool Ends(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        var text = reader.ValueSpan;
        return text.EndsWith(name) && (text.Length == name.Length || text[^(name.Length + 1)] is (byte)'/' or (byte)':');
    }
}
