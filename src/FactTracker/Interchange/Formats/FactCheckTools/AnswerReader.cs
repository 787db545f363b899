using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FactCheckTools;

/// <summary>
/// Reads answers: of a search for claims, of a search by image, of a list of pages. Reads their claims, results and pages alone, too, as
/// programs keep them that collect many answers.
/// </summary>
internal sealed class AnswerReader(FoundClaims claims, VerdictWords words)
{
    private readonly ClaimReader _reader = new(claims, words);
    private readonly ExtendedJson _extended = new();

    /// <summary>Whether there was an answer or a claim; an answer without results counts.</summary>
    public bool HasFound { get; private set; }

    /// <summary>Reads an answer, or one of its claims, results or pages.</summary>
    /// <returns>Whether the value is one of these.</returns>
    public bool TryRead(JsonItem value, ImportContext context)
    {
        var item = _extended.Unwrap(value, context);
        var answer = new AnswerObject(item, context);
        if (IsAnswer(item)) Read(answer);
        else if (IsReviewed(item)) _reader.Read(answer);
        else if (item["claim"] is { } claim && IsReviewed(claim)) ReadResult(answer);
        else return false;
        return HasFound = true;
    }

    private static bool IsReviewed(JsonItem claim) => claim["claimReview"] is { IsArray: true };

    private static bool IsAnswer(JsonItem item) =>
        item is { IsObject: true, Members.Count: 0 } || item["claims"] is { IsArray: true } || item["results"] is { IsArray: true }
            || item["claimReviewMarkupPages"] is { IsArray: true } || item["claimReviewMarkups"] is { IsArray: true };

    private void Read(AnswerObject answer)
    {
        foreach (var claim in answer.Objects("claims"))
        {
            _reader.Read(claim);
        }

        foreach (var result in answer.Objects("results"))
        {
            ReadResult(result);
        }

        foreach (var page in answer.Objects("claimReviewMarkupPages"))
        {
            MarkupReader.Read(page, claims, _reader);
        }

        if (answer["claimReviewMarkups"] is not null) MarkupReader.Read(answer, claims, _reader);
        else claims.AddRest(answer);
    }

    private void ReadResult(AnswerObject result)
    {
        if (result.Object("claim") is { } claim) _reader.Read(claim);
        claims.AddRest(result);
    }
}
