using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FactCheckTools;

/// <summary>Reads answers: of a search for claims, of a search by image, of a list of pages, or a list of such answers.</summary>
internal static class AnswerReader
{
    /// <summary>Reads one answer or a list of them.</summary>
    /// <returns>Whether there was an answer; an answer without results counts.</returns>
    public static bool Read(JsonItem root, FoundClaims claims, VerdictWords words, ImportContext context)
    {
        var isAnswer = root is { IsObject: true, Members.Count: 0 };
        foreach (var item in root.OneOrMany.Where(item => item.IsObject))
        {
            var answer = new AnswerObject(item, context);
            if (!IsAnswer(answer)) continue;
            isAnswer = true;
            Read(answer, claims, new ClaimReader(claims, words));
        }

        return isAnswer;
    }

    private static bool IsAnswer(AnswerObject answer) =>
        answer["claims"] is { IsArray: true } || answer["results"] is { IsArray: true }
            || answer["claimReviewMarkupPages"] is { IsArray: true } || answer["claimReviewMarkups"] is { IsArray: true };

    private static void Read(AnswerObject answer, FoundClaims claims, ClaimReader reader)
    {
        foreach (var claim in answer.Objects("claims"))
        {
            reader.Read(claim);
        }

        foreach (var result in answer.Objects("results"))
        {
            if (result.Object("claim") is { } claim) reader.Read(claim);
            claims.AddRest(result);
        }

        foreach (var page in answer.Objects("claimReviewMarkupPages"))
        {
            MarkupReader.Read(page, claims, reader);
        }

        if (answer["claimReviewMarkups"] is not null) MarkupReader.Read(answer, claims, reader);
        else claims.AddRest(answer);
    }
}
