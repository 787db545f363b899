using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FactCheckTools;

/// <summary>
/// Recognises answers and their claims by the beginning of the text: by members within its lists that only the API writes.
/// </summary>
internal static class AnswerRecognition
{
    public static bool IsIn(ReadOnlySpan<byte> head) => JsonHead.MatchesLines(head, IsIn);

    private static bool IsIn(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (SoundJson.HasText(ref reader, "textualRating"u8)
                || SoundJson.HasText(ref reader, "claimReviewMarkupPages"u8)
                || SoundJson.HasText(ref reader, "claimReviewMarkups"u8)) return true;
            var isList = SoundJson.HasText(ref reader, "claimReview"u8) && reader.Read() && reader.TokenType == JsonTokenType.StartArray;
            if (isList) return true;
        }

        return false;
    }
}
