using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FactCheckTools;

/// <summary>Recognises an answer by its beginning: by members within its lists that only the API writes.</summary>
internal static class AnswerRecognition
{
    public static bool IsIn(ReadOnlySpan<byte> head) => JsonHead.Matches(head, IsIn);

    private static bool IsIn(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (SoundJson.HasText(ref reader, "textualRating"u8)
                || SoundJson.HasText(ref reader, "claimReviewMarkupPages"u8)
                || SoundJson.HasText(ref reader, "claimReviewMarkups"u8)) return true;
        }

        return false;
    }
}
